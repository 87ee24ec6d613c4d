package be.homeward.command.api;

import be.homeward.access.Subject;
import tools.jackson.databind.node.ObjectNode;

/** A command in good form: what is asked, by whom, why, and under which key. */
record Order(CommandForm form, ObjectNode body, Subject subject, Purpose purpose, String key) {}
