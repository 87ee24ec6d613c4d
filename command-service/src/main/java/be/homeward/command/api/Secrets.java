package be.homeward.command.api;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which fields of a body hold personal values. */
final class Secrets {
    private Secrets() {}

    /** @throws IllegalStateException when one is hidden in a part of the body, where nobody would seal it */
    static Map<String, Shape.Secret> of(Shape.Fields shape) {
        Map<String, Shape.Secret> secrets = new LinkedHashMap<>();
        shape.fields().values().forEach(field -> {
            switch (field.shape()) {
                case Shape.Secret secret -> secrets.put(field.name(), secret);
                case Shape.Fields part -> none(part);
                case Shape.Many many when many.each() instanceof Shape.Fields part -> none(part);
                case Shape.Many _,
                        Shape.Text _,
                        Shape.Uuid _,
                        Shape.Day _,
                        Shape.Code _,
                        Shape.Whole _,
                        Shape.Flag _ -> {}
            }
        });
        return secrets;
    }

    private static void none(Shape.Fields part) {
        if (!of(part).isEmpty()) {
            throw new IllegalStateException("a personal value is a component of the command itself: " + part);
        }
    }
}
