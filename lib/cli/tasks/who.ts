/**
 * Whom a pause may be for: profiles of the parental control, and devices.
 *
 * @module
 */
import type { Profile } from "../../client/types.gen.ts";
import { t } from "../../text/language.ts";
import { type Device, devices, type Kind } from "./find.ts";

/** A profile, or a device with the profile that it belongs to. */
export interface Who {
  readonly name: string;
  readonly profile: Profile | undefined;
  readonly device?: Device;
  /** The other devices of that profile. */
  readonly others: readonly string[];
}

/** Profiles, and devices. */
export const who: Kind<Who> = {
  async list(f) {
    const [profiles, all] = await Promise.all([f.profile.list(), devices.list(f)]);
    const membersOf = (id: number | undefined) =>
      all.map(({ thing }) => thing).filter(({ network_control }) =>
        id !== undefined && network_control?.profile_id === id
      );
    // a profile that was made for one device is that device
    const isProfile = ({ primary_name, network_control }: Device) =>
      network_control?.name === primary_name && membersOf(network_control.profile_id).length === 1;
    return [
      ...profiles.map((profile) => ({
        thing: { name: profile.name, profile, others: [] },
        names: [profile.name],
        ids: [],
      })),
      ...all.filter(({ thing }) => !isProfile(thing)).map(({ thing: device, names, ids }) => {
        const profile = profiles.find(({ id }) => id === device.network_control?.profile_id);
        const others = membersOf(profile?.id).filter((one) => one !== device)
          .map(({ primary_name }) => primary_name);
        return { thing: { name: device.primary_name, profile, device, others }, names, ids };
      }),
    ];
  },
  none: (word) =>
    t`No profile and no device is called “${word}”. fbx profile list and fbx devices list them.`,
  several: (word) =>
    t`“${word}” matches several profiles or devices. Give one of these names or addresses:`,
};
