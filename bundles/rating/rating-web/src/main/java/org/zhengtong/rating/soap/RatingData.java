package org.zhengtong.rating.soap;

import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhengtong.rating.api.Channel;
import org.zhengtong.rating.api.Origin;
import org.zhengtong.rating.api.RatingView;
import org.zhengtong.rating.api.Validity;
import org.zhengtong.rating.soap.RatingSubmissionData.AspectLevel;

/** A stored rating. */
@XmlType(name = "Rating")
@XmlAccessorType(XmlAccessType.FIELD)
public class RatingData {

    @XmlElement(required = true)
    String id;

    @XmlElement(required = true)
    String caseNo;

    @XmlElement(required = true)
    Origin origin;

    Channel channel;
    int level;

    @XmlElement(required = true)
    String levelName;

    @XmlElement(name = "tag")
    List<RatedTagData> tags;

    String text;
    boolean anonymous;
    PersonData rater;

    @XmlElement(required = true)
    @XmlSchemaType(name = "dateTime")
    String ratedAt;

    @XmlElement(required = true)
    Validity validity;

    String invalidCode;
    String objectCode;

    @XmlElement(name = "aspect")
    List<AspectLevel> aspects;

    String regionCode;
    String departmentCode;
    String itemCode;
    String messageId;

    @XmlElement(name = "followUp")
    List<RatingData> followUps;

    static RatingData of(RatingView view) {
        RatingData data = new RatingData();
        data.id = view.id();
        data.caseNo = view.caseNo();
        data.origin = view.origin();
        data.channel = view.channel().orElse(null);
        data.level = view.level().value();
        data.levelName = view.level().title();
        data.tags = view.tags().stream().map(RatedTagData::of).toList();
        data.text = view.text();
        data.anonymous = view.anonymous();
        data.rater = view.rater().map(PersonData::of).orElse(null);
        data.ratedAt = Times.text(view.ratedAt());
        data.validity = view.validity();
        data.invalidCode = view.invalidCode();
        data.objectCode = view.objectCode();
        data.aspects = view.aspects().entrySet().stream()
                .map(aspect -> AspectLevel.of(aspect.getKey().code(), aspect.getValue()))
                .toList();
        data.regionCode = view.regionCode();
        data.departmentCode = view.departmentCode();
        data.itemCode = view.itemCode();
        data.messageId = view.messageId().orElse(null);
        data.followUps = view.followUps().stream().map(RatingData::of).toList();
        return data;
    }

    /** A tag as it was worded when somebody ticked it. */
    @XmlType(name = "RatedTag")
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class RatedTagData {

        @XmlElement(required = true)
        String code;

        @XmlElement(required = true)
        String text;

        static RatedTagData of(RatingView.RatedTag tag) {
            RatedTagData data = new RatedTagData();
            data.code = tag.code();
            data.text = tag.text();
            return data;
        }
    }
}
