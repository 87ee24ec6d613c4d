package be.homeward.peers;

import java.util.Objects;
import org.apache.pekko.serialization.SerializerWithStringManifest;
import tools.jackson.databind.json.JsonMapper;

/** Writes a person's facts as JSON, as all systems here do. */
public final class PekkoJson extends SerializerWithStringManifest {
    private static final int ID = 7_001;

    @Override
    public int identifier() {
        return ID;
    }

    @Override
    public String manifest(Object fact) {
        return fact.getClass().getSimpleName();
    }

    @Override
    public byte[] toBinary(Object fact) {
        return JsonMapper.shared().writeValueAsBytes(fact);
    }

    @Override
    public Object fromBinary(byte[] json, String manifest) {
        return Objects.requireNonNull(
                JsonMapper.shared().readValue(json, PekkoPerson.SituationRecorded.class), manifest);
    }
}
