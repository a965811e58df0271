package org.zhengtong.rating.soap;

import java.util.List;
import java.util.Optional;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import javax.xml.bind.annotation.XmlElement;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.SoapEndpoint;
import org.zhengtong.rating.api.Cases;
import org.zhengtong.rating.api.Level;
import org.zhengtong.rating.api.RatingRefusal;
import org.zhengtong.rating.api.Ratings;
import org.zhengtong.rating.api.TagQuery;
import org.zhengtong.rating.api.Tags;

/**
 * The same operations as over REST, for systems that need SOAP.
 *
 * <p>A result has another name than the parameters: generators of clients make one parameter of two equal names.
 */
@Component(property = SoapEndpoint.PATH + "=/RatingService")
@WebService(targetNamespace = "http://zhengtong.org/rating/v1", serviceName = "RatingService", portName = "RatingPort")
public class RatingSoap implements SoapEndpoint {

    private final Cases cases;
    private final Ratings ratings;
    private final Tags tags;

    @Activate
    public RatingSoap(@Reference Cases cases, @Reference Ratings ratings, @Reference Tags tags) {
        this.cases = cases;
        this.ratings = ratings;
        this.tags = tags;
    }

    /** Reports a case; the same number again changes it. */
    @WebMethod
    @WebResult(name = "result")
    @RequiresPermission("case.submit")
    public CaseResult registerCase(@WebParam(name = "case") @XmlElement(required = true) CaseData data) {
        return CaseResult.of(cases.submit(given(data, "case").toReport()));
    }

    /** Reports up to 1,000 cases; bad ones are refused one by one. */
    @WebMethod
    @WebResult(name = "result")
    @RequiresPermission("case.submit")
    public List<CaseResult> registerCases(@WebParam(name = "case") List<CaseData> data) {
        return cases
                .submitAll(given(data, "case").stream().map(CaseData::toReport).toList())
                .stream()
                .map(CaseResult::of)
                .toList();
    }

    /** Rates a case for the first and only time. */
    @WebMethod
    @WebResult(name = "result")
    @RequiresPermission("rating.submit")
    public RatingData submitRating(
            @WebParam(name = "caseNo") @XmlElement(required = true) String caseNo,
            @WebParam(name = "rating") @XmlElement(required = true) RatingSubmissionData rating) {
        return RatingData.of(
                ratings.submit(given(caseNo, "caseNo"), given(rating, "rating").toSubmission()));
    }

    /** Adds the one follow-up, by an online channel and within five working days. */
    @WebMethod
    @WebResult(name = "result")
    @RequiresPermission("rating.submit")
    public RatingData submitFollowUp(
            @WebParam(name = "caseNo") @XmlElement(required = true) String caseNo,
            @WebParam(name = "rating") @XmlElement(required = true) RatingSubmissionData rating) {
        return RatingData.of(ratings.followUp(
                given(caseNo, "caseNo"), given(rating, "rating").toSubmission()));
    }

    /** A case with its ratings. */
    @WebMethod
    @WebResult(name = "detail")
    @RequiresPermission("case.read")
    public CaseDetailData getCase(@WebParam(name = "caseNo") @XmlElement(required = true) String caseNo) {
        return CaseDetailData.of(cases.get(given(caseNo, "caseNo")));
    }

    /** A rating with its follow-up. */
    @WebMethod
    @WebResult(name = "rating")
    @RequiresPermission("rating.read")
    public RatingData getRating(@WebParam(name = "id") @XmlElement(required = true) String id) {
        return RatingData.of(ratings.get(given(id, "id")));
    }

    /** The tags that can be ticked, of one level or of all. */
    @WebMethod
    @WebResult(name = "tag")
    @RequiresPermission("tag.read")
    public List<TagData> listTags(@WebParam(name = "level") Integer level) {
        Optional<Level> wanted = Optional.ofNullable(level).map(RatingSoap::level);
        return tags.find(new TagQuery(wanted, "", Optional.of(true))).stream()
                .map(TagData::of)
                .toList();
    }

    private static Level level(int value) {
        return Level.of(value).orElseThrow(() -> new RefusedException(RatingRefusal.LEVEL_INVALID, "level"));
    }

    private static <T> T given(T argument, String field) {
        return Optional.ofNullable(argument).orElseThrow(() -> new RefusedException(CommonRefusal.REQUIRED, field));
    }
}
