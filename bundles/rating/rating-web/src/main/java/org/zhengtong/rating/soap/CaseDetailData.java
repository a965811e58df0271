package org.zhengtong.rating.soap;

import java.util.List;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlType;
import org.zhengtong.platform.api.organisation.Region;
import org.zhengtong.platform.api.organisation.ServiceItem;
import org.zhengtong.rating.api.CaseDetail;

/** A case with item, organisation and ratings; its persons are masked. */
@XmlType(name = "CaseDetail")
@XmlAccessorType(XmlAccessType.FIELD)
public class CaseDetailData {

    @XmlElement(name = "case", required = true)
    CaseData serviceCase;

    boolean complete;
    String itemName;
    String departmentName;

    @XmlElement(name = "regionName")
    List<String> regionNames;

    @XmlElement(name = "rating")
    List<RatingData> ratings;

    static CaseDetailData of(CaseDetail detail) {
        CaseDetailData data = new CaseDetailData();
        data.serviceCase = CaseData.of(detail.serviceCase(), detail.applicant(), detail.agent());
        data.complete = detail.serviceCase().complete();
        data.itemName = detail.item().map(ServiceItem::name).orElse("");
        data.departmentName = detail.organisation().departmentName();
        data.regionNames =
                detail.organisation().regionPath().stream().map(Region::name).toList();
        data.ratings = detail.ratings().stream().map(RatingData::of).toList();
        return data;
    }
}
