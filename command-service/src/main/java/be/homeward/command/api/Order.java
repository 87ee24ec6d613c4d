package be.homeward.command.api;

import be.homeward.command.Grounds;
import tools.jackson.databind.node.ObjectNode;

/** A command in good form: what is asked, on what grounds, and under which key. */
record Order(CommandForm form, ObjectNode body, Grounds grounds, String key) {}
