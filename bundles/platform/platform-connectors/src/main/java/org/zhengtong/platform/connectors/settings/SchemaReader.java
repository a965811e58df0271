package org.zhengtong.platform.connectors.settings;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.felix.metatype.AD;
import org.apache.felix.metatype.Designate;
import org.apache.felix.metatype.MetaData;
import org.apache.felix.metatype.MetaDataReader;
import org.apache.felix.metatype.OCD;
import org.zhengtong.platform.api.connector.ConnectorSettings.Option;
import org.zhengtong.platform.connectors.kar.KarBundle;
import org.zhengtong.platform.connectors.kar.KarFile;
import org.zhengtong.platform.connectors.plan.PlanText;

/** Reads the description of settings (OSGi metatype) that a connector's bundle carries. */
public final class SchemaReader {

    private final List<SettingsSchema> schemas = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private SchemaReader() {}

    /** The description, if there is one that can be used. */
    public static Optional<SettingsSchema> read(KarFile kar) {
        return of(kar).schemas.stream().findFirst();
    }

    /** What is wrong with the description. */
    public static List<String> faults(KarFile kar) {
        return List.copyOf(of(kar).faults);
    }

    private static SchemaReader of(KarFile kar) {
        SchemaReader reader = new SchemaReader();
        KarBundle bundle = kar.main();
        bundle.settings().forEach(content -> reader.read(bundle, content));
        reader.check();
        return reader;
    }

    private void read(KarBundle bundle, byte[] content) {
        try {
            MetaData metaData = new MetaDataReader().parse(new ByteArrayInputStream(content));
            SchemaTexts texts = SchemaTexts.of(bundle, Optional.ofNullable(metaData.getLocalePrefix()));
            for (Designate designate : designates(metaData)) {
                read(metaData, designate, texts);
            }
        } catch (IOException | IllegalArgumentException e) {
            faults.add(PlanText.SETTINGS_UNREADABLE.text(e.getMessage()));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Designate> designates(MetaData metaData) {
        return Optional.ofNullable((List<Designate>) metaData.getDesignates()).orElseGet(List::of);
    }

    @SuppressWarnings("unchecked")
    private void read(MetaData metaData, Designate designate, SchemaTexts texts) {
        Map<String, OCD> definitions = metaData.getObjectClassDefinitions();
        OCD definition = definitions.get(designate.getObject().getOcdRef());
        if (definition == null || designate.getPid() == null) {
            return;
        }
        List<SettingAttribute> attributes = new ArrayList<>();
        Map<String, AD> described = definition.getAttributeDefinitions();
        Optional.ofNullable(described)
                .orElseGet(Map::of)
                .values()
                .forEach(each -> attributes.add(attribute(each, texts)));
        schemas.add(new SettingsSchema(designate.getPid(), attributes));
    }

    private static SettingAttribute attribute(AD described, SchemaTexts texts) {
        return new SettingAttribute(
                described.getID(),
                texts.of(Optional.ofNullable(described.getName()).orElseGet(described::getID)),
                texts.of(orEmpty(described.getDescription())),
                SettingType.of(described.getType()),
                Optional.ofNullable(described.getDefaultValue())
                        .map(values -> String.join(",", values))
                        .orElse(""),
                orEmpty(described.getMin()),
                orEmpty(described.getMax()),
                options(described, texts),
                described.getCardinality() != 0);
    }

    private static List<Option> options(AD described, SchemaTexts texts) {
        List<Option> options = new ArrayList<>();
        String[] values = Optional.ofNullable(described.getOptionValues()).orElseGet(() -> new String[0]);
        for (int i = 0; i < values.length; i++) {
            options.add(new Option(values[i], texts.of(described.getOptionLabels()[i])));
        }
        return options;
    }

    private static String orEmpty(String text) {
        return Optional.ofNullable(text).orElse("");
    }

    private void check() {
        if (schemas.size() > 1) {
            faults.add(PlanText.SEVERAL_SETTINGS.text(
                    schemas.stream().map(SettingsSchema::pid).sorted().toList()));
        }
        for (SettingsSchema schema : schemas) {
            schema.attributes().stream()
                    .filter(attribute ->
                            attribute.isSecret() && !attribute.key().startsWith("."))
                    .forEach(attribute -> faults.add(PlanText.SECRET_IN_THE_OPEN.text(attribute.key())));
        }
    }
}
