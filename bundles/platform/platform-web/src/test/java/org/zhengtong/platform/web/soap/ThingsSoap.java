package org.zhengtong.platform.web.soap;

import java.util.ArrayList;
import java.util.List;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebService;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlElement;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.Refusals;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.SoapEndpoint;

/** One operation for each thing that can happen. */
@WebService(targetNamespace = "http://zhengtong.org/test/v1", serviceName = "ThingsService", portName = "ThingsPort")
public class ThingsSoap implements SoapEndpoint {

    @WebMethod
    @RequiresPermission("thing.edit")
    public String add(@WebParam(name = "thing") @XmlElement(required = true) Thing thing) {
        new Refusals()
                .required("name", thing.name, 10)
                .required("text", thing.text, 10)
                .throwIfAny();
        return Callers.current().id() + "@" + Callers.current().address() + " " + thing.name + " " + thing.tags;
    }

    @WebMethod
    @RequiresPermission("thing.delete")
    public void remove(@WebParam(name = "id") String id) {
        throw new RefusedException(CommonRefusal.NOT_FOUND, "", id);
    }

    @WebMethod
    @RequiresPermission("thing.edit")
    public void fail() {
        throw new IllegalStateException("secret detail");
    }

    /** What is sent. */
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class Thing {
        @XmlElement(required = true)
        String name;

        String text;
        List<String> tags = new ArrayList<>();
    }
}
