package org.cascadetutor.content.read;

import java.util.Map;
import org.cascadetutor.content.report.Problem.Place;
import org.cascadetutor.course.Skill;
import org.cascadetutor.engine.item.SkillId;

/** The skills of a course in order, each with its place in skills.yaml. */
public record Skills(Map<SkillId, Skill> byId, Map<SkillId, Place> places) {

    public Place place(SkillId id) {
        return places.get(id);
    }

    public boolean has(String id) {
        return !id.isBlank() && byId.containsKey(new SkillId(id));
    }
}
