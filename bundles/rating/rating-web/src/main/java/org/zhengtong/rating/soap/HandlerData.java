package org.zhengtong.rating.soap;

import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;
import org.zhengtong.rating.api.Handler;

/** The member of staff who handled a case. */
@XmlType(name = "Handler")
@XmlAccessorType(XmlAccessType.FIELD)
public class HandlerData {

    String number;
    String name;

    static HandlerData of(Handler handler) {
        HandlerData data = new HandlerData();
        data.number = handler.number();
        data.name = handler.name();
        return data;
    }
}
