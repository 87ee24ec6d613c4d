package be.homeward.command.api;

/** What can be wrong with a request, apart from the rules of the field: each with its status and its stable code. */
enum ProblemType {
    REQUEST_MALFORMED(400, "request.malformed"),
    BODY_INCOMPLETE(400, "body.incomplete"),
    BODY_NOT_UTF8(400, "body.not-utf8"),
    BODY_NOT_JSON(400, "body.not-json"),
    BODY_TOO_DEEP(400, "body.too-deep"),
    CSV_HEADER(400, "csv.header"),
    CSV_QUOTES(400, "csv.quotes"),
    CSV_CELLS(400, "csv.cells"),
    KEY_NEEDED(400, "line.key-needed"),
    FORM_NOT_OBJECT(400, "form.not-object"),
    FORM_UNKNOWN_FIELD(400, "form.unknown-field"),
    FORM_FIELD_TWICE(400, "form.field-twice"),
    FORM_MISSING(400, "form.missing"),
    FORM_WRONG_TYPE(400, "form.wrong-type"),
    FORM_NOT_UUID(400, "form.not-uuid"),
    FORM_NOT_DATE(400, "form.not-date"),
    FORM_DATE_OUT_OF_RANGE(400, "form.date-out-of-range"),
    FORM_NOT_CODE(400, "form.not-code"),
    FORM_NUMBER_OUT_OF_RANGE(400, "form.number-out-of-range"),
    FORM_TOO_LONG(400, "form.too-long"),
    FORM_TOO_MANY(400, "form.too-many"),
    FORM_VALUE_TWICE(400, "form.value-twice"),
    FORM_CHARACTER(400, "form.character"),
    FORM_NOT_STORABLE(400, "form.not-storable"),
    KEY_MISSING(400, "idempotency.key-missing"),
    KEY_MALFORMED(400, "idempotency.key-malformed"),
    PURPOSE_UNKNOWN(400, "purpose.unknown"),
    TOKEN_MISSING(401, "token.missing"),
    TOKEN_INVALID(401, "token.invalid"),
    NO_ORGANISATION(403, "access.no-organisation"),
    NOT_ALLOWED(403, "access.role"),
    UNKNOWN(404, "unknown"),
    ROUTE_UNKNOWN(404, "route.unknown"),
    COMMAND_UNKNOWN(404, "command.unknown"),
    METHOD_NOT_ALLOWED(405, "method.not-allowed"),
    NOT_ACCEPTABLE(406, "answer.not-acceptable"),
    BUSY(409, "busy"),
    IN_FLIGHT(409, "idempotency.in-flight"),
    BODY_TOO_LARGE(413, "body.too-large"),
    ADDRESS_TOO_LONG(414, "address.too-long"),
    MEDIA_TYPE(415, "body.media-type"),
    AFTER_REFUSED(422, "line.after-refused"),
    OTHER_BODY(422, "idempotency.other-body"),
    TOO_MANY_REQUESTS(429, "requests.too-many"),
    HEADERS_TOO_LARGE(431, "headers.too-large"),
    INTERNAL(500, "internal"),
    OVERLOADED(503, "service.overloaded"),
    STOPPING(503, "service.stopping"),
    LOG_UNAVAILABLE(503, "log.unavailable"),
    KEYS_UNAVAILABLE(503, "keys.unavailable"),
    ACCESS_UNAVAILABLE(503, "access.unavailable"),
    ISSUER_UNAVAILABLE(503, "issuer.unavailable");

    private final int status;
    private final String code;

    ProblemType(int status, String code) {
        this.status = status;
        this.code = code;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }
}
