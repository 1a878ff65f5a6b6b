/**
 * The living part of `Contacts`: answers that are not as the others.
 *
 * @module
 */
import { type Behaviour, Enveloped } from "../types.ts";

/** As a real box was seen to answer. */
export const contacts: Behaviour = {
  handlers: {
    // The box answers `total` beside `success`, and no result, for a list that is empty.
    "Contacts.groups": (_call, { store }) => {
      const groups = store.list("group");
      return new Enveloped(groups, { total: groups.length });
    },
    "Contacts.count": (_call, { store }) => store.list("contact").length,
  },
};
