package org.zhengtong.rating.soap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhengtong.rating.api.RatingSubmission;

/** A rating to submit. */
@XmlType(name = "RatingSubmission")
@XmlAccessorType(XmlAccessType.FIELD)
public class RatingSubmissionData {

    /** PC, APP, MINI_PROGRAM, QR, SMS, HOTLINE, WINDOW_EVALUATOR or SELF_SERVICE. */
    @XmlElement(required = true)
    String channel;

    @XmlElement(required = true)
    Integer level;

    @XmlElement(name = "tag")
    List<String> tags;

    String text;
    boolean anonymous;
    PersonData rater;

    @XmlSchemaType(name = "dateTime")
    String ratedAt;

    String objectCode;

    @XmlElement(name = "aspect")
    List<AspectLevel> aspects;

    String recordGuid;

    RatingSubmission toSubmission() {
        return new RatingSubmission(
                channel,
                level == null ? 0 : level,
                tags == null ? List.of() : tags,
                text,
                anonymous,
                Optional.ofNullable(rater).map(PersonData::toRater),
                Times.read("ratedAt", ratedAt),
                objectCode,
                levels(),
                recordGuid);
    }

    private Map<String, Integer> levels() {
        Map<String, Integer> levels = new HashMap<>();
        List<AspectLevel> given = aspects == null ? List.of() : aspects;
        given.forEach(aspect -> levels.put(aspect.code == null ? "" : aspect.code, aspect.level));
        return levels;
    }

    /** The level of one aspect: efficiency, convenience, process or attitude. */
    @XmlType(name = "AspectLevel")
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class AspectLevel {

        @XmlElement(required = true)
        String code;

        int level;

        static AspectLevel of(String code, int level) {
            AspectLevel data = new AspectLevel();
            data.code = code;
            data.level = level;
            return data;
        }
    }
}
