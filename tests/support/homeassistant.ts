/**
 * What Home Assistant's documentation requires of MQTT discovery in its device form: keys, topics,
 * device classes and their units, unique ids.
 *
 * @module
 */

type Json = Record<string, unknown>;

/** Every key that a component of the platform may have, and those that it must have. */
const platforms: Record<string, { needs: string[]; may: string[]; classes: string[] }> = {
  sensor: {
    needs: ["state_topic"],
    may: ["value_template", "unit_of_measurement", "device_class", "state_class", "options"],
    classes: [
      ...["data_rate", "data_size", "duration", "enum", "frequency", "signal_strength"],
      ...["temperature", "timestamp"],
    ],
  },
  binary_sensor: {
    needs: ["state_topic"],
    may: ["value_template", "device_class", "payload_on", "payload_off"],
    classes: ["connectivity", "problem", "running", "power", "presence", "update"],
  },
  switch: {
    needs: ["command_topic"],
    may: [
      ...["state_topic", "value_template", "device_class", "payload_on", "payload_off"],
      ...["state_on", "state_off"],
    ],
    classes: ["outlet", "switch"],
  },
  button: {
    needs: ["command_topic"],
    may: ["device_class", "payload_press"],
    classes: ["identify", "restart", "update"],
  },
  event: {
    needs: ["state_topic", "event_types"],
    may: ["device_class", "value_template"],
    classes: ["button", "doorbell", "motion"],
  },
  device_tracker: {
    needs: ["state_topic"],
    may: ["source_type", "payload_home", "payload_not_home", "value_template"],
    classes: [],
  },
};

const common = [
  ...["platform", "unique_id", "name", "entity_category", "enabled_by_default", "availability"],
  ...["icon", "qos"],
];

/** The units of each class of a sensor, as `homeassistant/components/sensor/const.py` lists them. */
const units: Record<string, string[]> = {
  data_rate: [
    ...["bit/s", "kbit/s", "Mbit/s", "Gbit/s", "B/s", "kB/s", "MB/s", "GB/s"],
    ...["KiB/s", "MiB/s", "GiB/s"],
  ],
  data_size: [
    ...["bit", "kbit", "Mbit", "Gbit", "B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB"],
    ...["KiB", "MiB", "GiB", "TiB", "PiB", "EiB", "ZiB", "YiB"],
  ],
  duration: ["d", "h", "min", "s", "ms", "µs"],
  frequency: ["Hz", "kHz", "MHz", "GHz"],
  signal_strength: ["dB", "dBm"],
  temperature: ["°C", "°F", "K"],
};

/** The state classes of each class of a sensor, where not any. */
const stateClasses: Record<string, string[]> = {
  duration: ["measurement", "total", "total_increasing"],
  enum: [],
  frequency: ["measurement"],
  signal_strength: ["measurement"],
  temperature: ["measurement"],
  data_rate: ["measurement"],
};

const deviceKeys = "device origin availability availability_mode components qos encoding".split(
  " ",
);

/** What is wrong with a discovery message; nothing where Home Assistant would take it. */
export function faultsIn(topic: string, payload: string): string[] {
  const faults: string[] = [];
  const [, , id] = /^([\w-]+)\/device\/(?:[\w-]+\/)?([\w-]+)\/config$/.exec(topic) ?? [];
  if (id === undefined) faults.push(`${topic} is no topic of a device`);
  const message = JSON.parse(payload) as Json;
  const device = message.device as Json | undefined;
  const names = [device?.identifiers, device?.connections].flatMap((list) => list ?? []);
  if (names.length === 0) faults.push("device has neither identifiers nor connections");
  if (!isText((message.origin as Json | undefined)?.name)) faults.push("origin has no name");
  for (const { topic } of (message.availability ?? []) as Json[]) {
    if (!isTopic(topic)) faults.push(`availability: ${topic}`);
  }
  for (const key of Object.keys(message)) {
    if (!deviceKeys.includes(key)) {
      faults.push(`${key} is no key of a device`);
    }
  }
  const components = Object.entries((message.components ?? {}) as Record<string, Json>);
  if (components.length === 0) faults.push("there are no components");
  const ids = components.map(([, { unique_id }]) => unique_id).filter(Boolean);
  if (new Set(ids).size < ids.length) faults.push("two components have one unique_id");
  return [
    ...faults,
    ...components.flatMap(([id, component]) =>
      faultsInComponent(component).map((fault) => `${id}: ${fault}`)
    ),
  ];
}

function faultsInComponent(component: Json): string[] {
  const { platform, unique_id, device_class, entity_category, ...rest } = component;
  const known = platforms[String(platform)];
  if (known === undefined) return [`there is no platform ${platform}`];
  if (Object.keys(component).length === 1) return []; // it is to be removed
  const faults: string[] = [];
  const check = (fine: boolean, words: string) => void (fine || faults.push(words));
  check(/^[\w-]+$/.test(String(unique_id)), `unique_id is ${unique_id}`);
  check(isText(component.name), "it has no name");
  for (const key of known.needs) check(key in component, `it has no ${key}`);
  for (const key of Object.keys(component)) {
    check([...common, ...known.needs, ...known.may].includes(key), `${platform} has no ${key}`);
  }
  for (const [key, value] of Object.entries(rest)) {
    if (key.endsWith("_topic")) check(isTopic(value), `${key} is ${value}`);
  }
  if (device_class !== undefined) {
    check(known.classes.includes(String(device_class)), `${platform} has no class ${device_class}`);
  }
  check([undefined, "diagnostic", "config"].includes(entity_category as string), "category");
  if (platform === "sensor") {
    check(entity_category !== "config", "a sensor is no setting");
    faults.push(...faultsInSensor(component));
  }
  const types = component.event_types;
  if (platform === "event") check(Array.isArray(types) && types.length > 0, "no event_types");
  return faults;
}

function faultsInSensor(
  { device_class, unit_of_measurement: unit, state_class, options }: Json,
): string[] {
  const faults: string[] = [];
  const check = (fine: boolean, words: string) => void (fine || faults.push(words));
  const name = String(device_class);
  const allowed = units[name];
  if (allowed) check(allowed.includes(String(unit)), `${unit} is no unit of ${name}`);
  check((options !== undefined) === (name === "enum"), "options belong to enum");
  if (name === "enum") check(unit === undefined && state_class === undefined, "enum is no number");
  if (state_class !== undefined) {
    const classes = stateClasses[name] ?? ["measurement", "total", "total_increasing"];
    check(classes.includes(String(state_class)), `${state_class} is no state class of ${name}`);
  }
  return faults;
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

function isTopic(value: unknown): boolean {
  return isText(value) && !/[+#\0]/.test(String(value));
}
