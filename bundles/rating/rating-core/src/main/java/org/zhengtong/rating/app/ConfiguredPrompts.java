package org.zhengtong.rating.app;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.zhengtong.rating.api.Level;
import org.zhengtong.rating.api.Prompts;

/** The prompts, as they are configured. */
@Component(configurationPid = "org.zhengtong.rating.prompts")
@Designate(ocd = ConfiguredPrompts.Config.class)
public final class ConfiguredPrompts implements Prompts {

    private static final String THANKS = "感谢您的评价。您可以在下列预设的理由中进行选择（可以多选），";
    private static final String GOOD = THANKS + "以帮助相关部门及其工作人员持续改进服务质量，提高服务水平。";
    private static final String BAD = THANKS + "请至少选择一项，以便相关部门核实整改。";

    private final List<String> byLevel;

    @Activate
    public ConfiguredPrompts(Config config) {
        byLevel =
                List.of(config.level__1(), config.level__2(), config.level__3(), config.level__4(), config.level__5());
    }

    @Override
    public String of(Level level) {
        return byLevel.get(level.value() - 1);
    }

    /** Configuration. */
    @ObjectClassDefinition(name = "Prompts of the rating page")
    public @interface Config {

        @AttributeDefinition(name = "Level 1", description = "Shown beside the level very dissatisfied")
        String level__1() default BAD;

        @AttributeDefinition(name = "Level 2", description = "Shown beside the level dissatisfied")
        String level__2() default BAD;

        @AttributeDefinition(name = "Level 3", description = "Shown beside the level fairly satisfied")
        String level__3() default GOOD;

        @AttributeDefinition(name = "Level 4", description = "Shown beside the level satisfied")
        String level__4() default GOOD;

        @AttributeDefinition(name = "Level 5", description = "Shown beside the level very satisfied")
        String level__5() default GOOD;
    }
}
