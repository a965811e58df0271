package org.zhengtong.rating.soap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.web.FakeAuthentication;
import org.zhengtong.platform.web.soap.SoapHost;
import org.zhengtong.rating.SmallTown;
import org.zhengtong.rating.app.RatingWorld;

/** The SOAP interface over the real use cases, on stores in memory. */
class RatingSoapTest {

    private final RatingWorld world = RatingWorld.inMemory();
    private final SoapHost host = new SoapHost(
            new FakeAuthentication().with("secret", "traffic-system", "*"),
            "/RatingService",
            "http://zhengtong.org/rating/v1",
            new RatingSoap(world.cases, world.ratings, world.tags));

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void describesItsOperationsAndTypes() {
        String wsdl = host.wsdl();
        for (String name : new String[] {
            "registerCase", "registerCases", "submitRating", "submitFollowUp", "getCase", "getRating", "listTags"
        }) {
            assertTrue(wsdl.contains("<wsdl:operation name=\"" + name + "\""), name + " in " + wsdl);
        }
        assertTrue(wsdl.contains("name=\"servedAt\" type=\"xs:dateTime\""), wsdl);
        assertTrue(wsdl.contains("complexType name=\"RatingSubmission\""), wsdl);
        assertTrue(wsdl.contains("style=\"document\""), wsdl);
    }

    @Test
    void registersRatesAndShowsACase() {
        String registered = call("registerCase", caseXml("1", "办结"));
        assertTrue(registered.contains("<result>CREATED</result>"), registered);
        String rated = call(
                "submitRating",
                "<caseNo>1</caseNo><rating><channel>PC</channel><level>1</level><tag>108</tag><anonymous>true</anonymous>"
                        + "<aspect><code>attitude</code><level>2</level></aspect></rating>");
        assertTrue(rated.contains("<validity>VALID</validity>"), rated);
        assertTrue(rated.contains("<text>在办事指南之外增加新的审批条件</text>"), rated);
        String followUp = call(
                "submitFollowUp",
                "<caseNo>1</caseNo><rating><channel>APP</channel><level>4</level><anonymous>true</anonymous></rating>");
        assertTrue(followUp.contains("<origin>FOLLOW_UP</origin>"), followUp);
        String detail = call("getCase", "<caseNo>1</caseNo>");
        assertTrue(detail.contains("<idNumber>230602********0016</idNumber>"), detail);
        assertTrue(detail.contains("<servedAt>2026-03-02T10:00:00+08:00</servedAt>"), detail);
        assertTrue(detail.contains("<regionName>大庆市</regionName>"), detail);
        String id = world.cases.get("1").ratings().get(0).id();
        String rating = call("getRating", "<id>" + id + "</id>");
        assertTrue(rating.contains("<followUp>"), rating);
    }

    @Test
    void answersABatchRowByRow() {
        String answer = call("registerCases", caseXml("1", "办结") + caseXml("2", ""));
        assertTrue(answer.contains("<result>CREATED</result>"), answer);
        assertTrue(answer.contains("<result>REFUSED</result>"), answer);
        assertTrue(answer.contains("<code>required</code><field>stage</field>"), answer);
    }

    @Test
    void refusesWithTheCodesOfRest() {
        call("registerCase", caseXml("1", "办结"));
        assertEquals("tag_required tags", fault("submitRating", rating("PC", 2, "")));
        assertEquals("channel_unknown channel", fault("submitRating", rating("FAX", 5, "")));
        assertEquals("level_invalid level", fault("submitRating", rating("PC", 6, "")));
        assertEquals(
                "invalid_format ratedAt",
                fault("submitRating", rating("PC", 5, "<ratedAt>2026-03-02T18:00:00</ratedAt>")));
        assertEquals("required rating", fault("submitRating", "<caseNo>1</caseNo>"));
        assertEquals("case_unknown caseNo", fault("getCase", "<caseNo>9</caseNo>"));
    }

    @Test
    void namesWrongTimesOfACase() {
        String answer = call("registerCase", caseXml("1", "办结").replace("10:00:00+08:00", "10:00:00"));
        assertTrue(answer.contains("<code>invalid_format</code><field>servedAt</field>"), answer);
    }

    @Test
    void listsTagsOfALevel() {
        String answer = call("listTags", "<level>5</level>");
        assertTrue(answer.contains("<code>510</code>"), answer);
        assertTrue(!answer.contains("<code>108</code>"), answer);
    }

    private String call(String operation, String content) {
        return host.call("traffic-system", "secret", operation, content);
    }

    private String fault(String operation, String content) {
        String answer = call(operation, content);
        String field = answer.replaceAll("(?s).*?<refusal><code>(.*?)</code><field>(.*?)</field>.*", "$1 $2");
        assertTrue(answer.contains("Client</faultcode>"), answer);
        return field;
    }

    private static String rating(String channel, int level, String more) {
        return "<caseNo>1</caseNo><rating><channel>" + channel + "</channel><level>" + level
                + "</level><anonymous>true</anonymous>" + more + "</rating>";
    }

    private static String caseXml(String caseNo, String stage) {
        return "<case><recordGuid>guid-" + caseNo
                + "</recordGuid><recordInTime>2026-03-02T17:00:00+08:00</recordInTime>"
                + "<caseNo>" + caseNo + "</caseNo><itemCode>" + SmallTown.TRAFFIC_ITEM
                + "</itemCode><state>FINISHED</state><mode>OFFLINE</mode><stage>" + stage + "</stage><regionCode>"
                + SmallTown.CITY + "</regionCode><departmentCode>" + SmallTown.TRAFFIC
                + "</departmentCode><acceptedAt>2026-03-02T09:00:00+08:00</acceptedAt>"
                + "<servedAt>2026-03-02T10:00:00+08:00</servedAt><finishedAt>2026-03-02T16:30:00+08:00</finishedAt>"
                + "<applicant><type>1</type><name>张伟</name><idType>111</idType>"
                + "<idNumber>230602199001010016</idNumber><mobile>13812345678</mobile></applicant></case>";
    }
}
