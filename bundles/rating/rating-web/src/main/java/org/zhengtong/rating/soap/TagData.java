package org.zhengtong.rating.soap;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import org.zhengtong.rating.api.Tag;

/** A tag. */
@XmlType(name = "Tag")
@XmlAccessorType(XmlAccessType.FIELD)
public class TagData {

    @XmlElement(required = true)
    String id;

    @XmlElement(required = true)
    String code;

    int level;

    @XmlElement(required = true)
    String text;

    @XmlElement(required = true)
    String aspect;

    boolean enabled;

    static TagData of(Tag tag) {
        TagData data = new TagData();
        data.id = tag.id();
        data.code = tag.code();
        data.level = tag.level().value();
        data.text = tag.text();
        data.aspect = tag.aspect().code();
        data.enabled = tag.enabled();
        return data;
    }
}
