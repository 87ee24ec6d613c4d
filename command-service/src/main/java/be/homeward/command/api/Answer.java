package be.homeward.command.api;

import be.homeward.log.Appended;
import be.homeward.log.AppendedEvent;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** How what was done, and what was not, is written. */
final class Answer {
    private Answer() {}

    /** The same for ever: a repeated command gets the same bytes, from any version of this service. */
    static String result(Appended appended) {
        StringBuilder json = new StringBuilder(64 + 200 * appended.events().size());
        json.append("{\"position\":").append(appended.position()).append(",\"events\":[");
        String separator = "";
        for (AppendedEvent event : appended.events()) {
            json.append(separator).append("{\"type\":\"").append(event.type());
            json.append("\",\"stream\":\"").append(event.stream());
            json.append("\",\"sequence\":").append(event.sequence());
            json.append(",\"eventId\":\"").append(event.eventId());
            json.append("\",\"position\":").append(event.position()).append('}');
            separator = ",";
        }
        return json.append("]}").toString();
    }

    /** A problem document as in RFC 9457. */
    static ObjectNode problem(Problem problem, Locale language) {
        ObjectNode json = Body.MAPPER.createObjectNode();
        json.put("type", "urn:homeward:problem:" + problem.code());
        json.put("title", Texts.title(problem.status(), language));
        json.put("status", problem.status());
        json.put("detail", Texts.detail(problem.code(), problem.arguments(), language));
        json.put("code", problem.code());
        if (problem.field() != null) {
            json.put("field", problem.field());
        }
        return json;
    }
}
