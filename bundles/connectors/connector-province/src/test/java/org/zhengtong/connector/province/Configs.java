package org.zhengtong.connector.province;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** Configurations as the container would hand them over. */
final class Configs {

    private Configs() {}

    /** The defaults, with these values: pairs of a method's name and its value. */
    static ProvinceConfig with(Object... pairs) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((String) pairs[i], pairs[i + 1]);
        }
        return (ProvinceConfig) Proxy.newProxyInstance(
                ProvinceConfig.class.getClassLoader(),
                new Class<?>[] {ProvinceConfig.class},
                (proxy, method, arguments) -> values.getOrDefault(method.getName(), method.getDefaultValue()));
    }
}
