package org.zhengtong.rating.api;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;

/** What can be rated besides a case. Needs {@code object.read} and {@code object.edit}. */
@ProviderType
public interface RatingObjects {

    /** By code; every kind but departments and staff when {@code type} is empty. */
    Page<RatingObject> find(Optional<ObjectType> type, PageRequest page);

    /** From a cache; departments and members of staff are objects too. */
    Optional<RatingObject> find(String code);

    /**
     * Adds an object. Audited.
     *
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code already_exists}, or wrong fields
     */
    RatingObject add(NewObject object);

    /** An object to add; {@code type} is the name of an {@link ObjectType} that is not of the organisation. */
    record NewObject(String code, String type, String name, String regionCode, String departmentCode) {
        public NewObject {
            code = Texts.orEmpty(code);
            type = Texts.orEmpty(type);
            name = Texts.orEmpty(name);
            regionCode = Texts.orEmpty(regionCode);
            departmentCode = Texts.orEmpty(departmentCode);
        }
    }
}
