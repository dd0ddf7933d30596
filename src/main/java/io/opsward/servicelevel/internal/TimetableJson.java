package io.opsward.servicelevel.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opsward.servicelevel.Timetable;
import org.springframework.stereotype.Component;

/** Timetables as the database keeps them. */
@Component
class TimetableJson {

    private final ObjectMapper json;

    TimetableJson(ObjectMapper json) {
        this.json = json;
    }

    String write(Timetable timetable) {
        try {
            return json.writeValueAsString(timetable);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A service calendar cannot be written", e);
        }
    }

    Timetable read(String timetable) {
        try {
            return json.readValue(timetable, Timetable.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A service calendar cannot be read", e);
        }
    }
}
