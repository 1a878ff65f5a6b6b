/**
 * What a real box was seen to do against its own manners, where nothing else lives.
 *
 * @module
 */
import { type Behaviour, Enveloped } from "../types.ts";

/** Operations that answer in a way of their own. */
export const oddities: Behaviour = {
  handlers: {
    // The box answers `total` beside `success`, and no result, for a list that is empty.
    "Contacts.groups": (_call, { store }) => {
      const groups = store.list("group");
      return new Enveloped(groups, { total: groups.length });
    },
    "Contacts.count": (_call, { store }) => store.list("contact").length,
  },
};
