/**
 * Which fields of the box become which metrics: data, read by `definitions.ts`. Types, units and
 * most help texts come from the catalogue; this file has only what it cannot know.
 *
 * @module
 */

/**
 * Where a value is found: `config.band` in the item, `of.id` in the item that the call was made
 * for, `discovery.uid` in the discovery answer of the box.
 */
export type Path = string;

/** What a label shows. */
export type LabelValue = Path | {
  readonly path: Path;
  /** Names of devices and networks: hashed or left out with `--names`. */
  readonly private: true;
  /** Nothing else distinguishes the items. */
  readonly identity?: true;
};

/** The first of several fields that a box reports: not all report the finer unit. */
export type Paths = Path | readonly [Path, ...Path[]];

/** Labels of a series, by name. */
export type Labels = Readonly<Record<string, LabelValue>>;

/** One operation of the box, and what becomes of its answer. */
export interface Part {
  /** Short name: `connection.status`. */
  readonly operation: string;
  /** Asked once for each item of another part, whose field fills the parameter. */
  readonly each?: { readonly part: string; readonly path: Path };
  readonly groups: readonly Group[];
}

/** Metrics of the same items: of the answer itself, or of a list in it. */
export interface Group {
  /** A list inside each item: `sensors`. */
  readonly list?: string;
  readonly labels?: Labels;
  /** There may be many: at most `maxHosts` get series, these first. */
  readonly bounded?: { readonly first: Path };
  /** Only where this field is true. */
  readonly when?: Path;
  readonly metrics: Readonly<Record<string, Metric>>;
}

/** How a metric comes of an item. A name that ends in `_total` is a counter, in `_info` an info. */
export type Metric =
  & {
    /** Words in place of the catalogue's. */
    readonly help?: string;
  }
  & (
    /** The number in a field; a boolean counts as 1 or 0. */
    | { readonly field: Path }
    /** 1 where the field has this value, else 0. */
    | { readonly field: Path; readonly is: string }
    /** One series for each value that the field may have: 1 for that which it has. */
    | { readonly state: Path }
    /** Several fields, distinguished by a label. */
    | { readonly by: string; readonly fields: Readonly<Record<string, Paths>> }
    /** 1, with these labels. */
    | { readonly info: Readonly<Record<string, Path>> }
    /** The number of items; only those where `where` is true; `by` label, for each value of a field. */
    | { readonly count: true; readonly where?: Path; readonly by?: readonly [string, Path] }
  );

/** Every part, in the order of its metrics. */
export const parts: Readonly<Record<string, Part>> = {
  connection: {
    operation: "connection.status",
    groups: [{
      metrics: {
        fbx_connection_up: {
          field: "state",
          is: "up",
          help: "the box is connected to the Internet",
        },
        fbx_connection_state: {
          state: "state",
          help: "state of the connection: 1 for the one it is in",
        },
        fbx_connection_info: {
          info: { media: "media", type: "type" },
          help: "medium of the connection, and what it is spoken over",
        },
        fbx_connection_bandwidth_bytes_per_second: {
          by: "direction",
          fields: { down: "bandwidth_down", up: "bandwidth_up" },
        },
        fbx_connection_rate_bytes_per_second: {
          by: "direction",
          fields: { down: "rate_down", up: "rate_up" },
        },
        fbx_connection_bytes_total: {
          by: "direction",
          fields: { down: "bytes_down", up: "bytes_up" },
        },
      },
    }],
  },

  xdsl: {
    operation: "connection.xdsl",
    groups: [{
      metrics: {
        fbx_xdsl_state: {
          state: "status.status",
          help: "state of the line: 1 for the one it is in",
        },
        fbx_xdsl_info: {
          info: { protocol: "status.protocol", modulation: "status.modulation" },
          help: "protocol and modulation of the line",
        },
        fbx_xdsl_uptime_seconds: { field: "status.uptime" },
        fbx_xdsl_max_rate_bytes_per_second: {
          by: "direction",
          fields: { down: "down.maxrate", up: "up.maxrate" },
        },
        fbx_xdsl_rate_bytes_per_second: {
          by: "direction",
          fields: { down: "down.rate", up: "up.rate" },
        },
        fbx_xdsl_snr_decibels: {
          by: "direction",
          fields: { down: ["down.snr_10", "down.snr"], up: ["up.snr_10", "up.snr"] },
          help: "signal to noise ratio",
        },
        fbx_xdsl_attenuation_decibels: {
          by: "direction",
          fields: { down: ["down.attn_10", "down.attn"], up: ["up.attn_10", "up.attn"] },
          help: "attenuation",
        },
        fbx_xdsl_fec_errors_total: {
          by: "direction",
          fields: { down: "down.fec", up: "up.fec" },
          help: "errors that were corrected (FEC)",
        },
        fbx_xdsl_crc_errors_total: {
          by: "direction",
          fields: { down: "down.crc", up: "up.crc" },
          help: "errors that were not corrected (CRC)",
        },
        fbx_xdsl_hec_errors_total: {
          by: "direction",
          fields: { down: "down.hec", up: "up.hec" },
          help: "errors in ATM headers (HEC)",
        },
        fbx_xdsl_errored_seconds_total: {
          by: "direction",
          fields: { down: "down.es", up: "up.es" },
          help: "seconds with errors (ES)",
        },
        fbx_xdsl_severely_errored_seconds_total: {
          by: "direction",
          fields: { down: "down.ses", up: "up.ses" },
          help: "seconds with many errors (SES)",
        },
      },
    }],
  },

  ftth: {
    operation: "connection.ftth",
    groups: [
      {
        metrics: {
          fbx_ftth_link_up: { field: "link", help: "the fibre link is up" },
          fbx_ftth_sfp_present: { field: "sfp_present", help: "an SFP module is there" },
          fbx_ftth_sfp_powered: { field: "sfp_alim_ok", help: "the SFP module has power" },
          fbx_ftth_sfp_signal: { field: "sfp_has_signal", help: "the SFP module sees a signal" },
          fbx_ftth_info: {
            info: { sfp_vendor: "sfp_vendor", sfp_model: "sfp_model", link_type: "link_type" },
            help: "SFP module and kind of fibre",
          },
        },
      },
      {
        when: "sfp_has_power_report",
        metrics: {
          fbx_ftth_sfp_power_dbm: {
            by: "direction",
            fields: { rx: "sfp_pwr_rx", tx: "sfp_pwr_tx" },
            help: "optical power of the SFP module",
          },
        },
      },
    ],
  },

  system: {
    operation: "system.info",
    groups: [
      {
        metrics: {
          fbx_box_info: {
            info: {
              model: "discovery.box_model",
              model_name: "discovery.box_model_name",
              firmware: "firmware_version",
              api_version: "discovery.api_version",
              uid: "discovery.uid",
            },
            help: "model, firmware, API version and id of the box",
          },
          fbx_system_uptime_seconds: { field: "uptime_val" },
          fbx_system_authenticated: {
            field: "box_authenticated",
            help: "the box has authenticated itself with the operator",
          },
        },
      },
      {
        list: "sensors",
        labels: { sensor: "id", name: "name" },
        metrics: {
          fbx_system_temperature_celsius: { field: "value", help: "temperature of a sensor" },
        },
      },
      {
        list: "fans",
        labels: { fan: "id", name: "name" },
        metrics: { fbx_system_fan_speed_rpm: { field: "value", help: "speed of a fan" } },
      },
    ],
  },

  switch: {
    operation: "switch.status",
    groups: [{
      labels: { port: "id" },
      metrics: {
        fbx_switch_port_info: {
          info: { name: "name", mode: "mode" },
          help: "name of the port, where it has one (Sfp lan), speed and duplex",
        },
        fbx_switch_port_up: { field: "link", is: "up", help: "the port has a link" },
        fbx_switch_port_full_duplex: {
          field: "duplex",
          is: "full",
          help: "the link is full duplex",
        },
        fbx_switch_port_speed_bytes_per_second: { field: "speed", help: "speed in use" },
      },
    }],
  },

  switch_stats: {
    operation: "switch.portStats",
    each: { part: "switch", path: "id" },
    groups: [{
      labels: { port: "of.id" },
      metrics: {
        fbx_switch_port_rate_bytes_per_second: {
          by: "direction",
          fields: { rx: "rx_bytes_rate", tx: "tx_bytes_rate" },
          help: "current rate of the port; rx is what the box receives",
        },
        fbx_switch_port_bytes_total: {
          by: "direction",
          fields: { rx: "rx_good_bytes", tx: "tx_bytes" },
          help: "bytes through the port; rx is what the box received well",
        },
        fbx_switch_port_packets_total: {
          by: "direction",
          fields: { rx: "rx_good_packets", tx: "tx_packets" },
          help: "packets through the port; rx is what the box received well",
        },
        fbx_switch_port_errors_total: {
          by: "kind",
          fields: {
            rx: "rx_err_packets",
            rx_fcs: "rx_fcs_packets",
            rx_fragments: "rx_fragments_packets",
            rx_jabber: "rx_jabber_packets",
            rx_oversize: "rx_oversize_packets",
            rx_undersize: "rx_undersize_packets",
            tx_excessive: "tx_excessive",
            tx_fcs: "tx_fcs",
            tx_late: "tx_late",
          },
          help: "packets that the port lost; kinds may count the same packet",
        },
        fbx_switch_port_collisions_total: {
          field: "tx_collisions",
          help: "collisions while the port was sending",
        },
      },
    }],
  },

  wifi_radios: {
    operation: "wifi.aps",
    groups: [{
      labels: { radio: "id", band: "config.band" },
      metrics: {
        fbx_wifi_radio_up: { field: "status.state", is: "active", help: "the radio is active" },
        fbx_wifi_radio_state: {
          state: "status.state",
          help: "state of the radio: 1 for the one it is in",
        },
        fbx_wifi_radio_channel: { field: "status.primary_channel" },
        fbx_wifi_radio_channel_width_hertz: {
          field: "status.channel_width",
          help: "channel width in effect",
        },
      },
    }],
  },

  wifi_networks: {
    operation: "wifi.bsses",
    groups: [{
      labels: {
        radio: "phy_id",
        bss: { path: "id", private: true, identity: true },
        ssid: { path: "config.ssid", private: true },
      },
      metrics: {
        fbx_wifi_bss_up: { field: "status.state", is: "active", help: "the network is active" },
        fbx_wifi_bss_stations: { field: "status.sta_count", help: "stations on the network" },
      },
    }],
  },

  wifi_stations: {
    operation: "wifi.stations",
    each: { part: "wifi_radios", path: "id" },
    groups: [
      {
        labels: { radio: "of.id", band: "of.config.band" },
        metrics: { fbx_wifi_radio_stations: { count: true, help: "stations on the radio" } },
      },
      {
        labels: {
          radio: "of.id",
          station: { path: "mac", private: true, identity: true },
          name: { path: "hostname", private: true },
        },
        bounded: { first: "host.reachable" },
        metrics: {
          fbx_wifi_station_signal_dbm: { field: "signal", help: "signal of the station" },
          fbx_wifi_station_rate_bytes_per_second: {
            by: "direction",
            fields: { rx: "rx_rate", tx: "tx_rate" },
          },
          fbx_wifi_station_bytes_total: {
            by: "direction",
            fields: { rx: "rx_bytes", tx: "tx_bytes" },
          },
          fbx_wifi_station_phy_rate_bytes_per_second: {
            by: "direction",
            fields: { rx: "last_rx.bitrate", tx: "last_tx.bitrate" },
            help: "physical rate of the last frames",
          },
          fbx_wifi_station_connected_seconds: { field: "conn_duration" },
          fbx_wifi_station_inactive_seconds: { field: "inactive" },
        },
      },
    ],
  },

  lan_interfaces: { operation: "lan.interfaces", groups: [] },

  lan_hosts: {
    operation: "lan.hosts",
    each: { part: "lan_interfaces", path: "name" },
    groups: [
      {
        labels: { interface: "of.name" },
        metrics: {
          fbx_lan_hosts: { count: true, help: "hosts known on the interface" },
          fbx_lan_hosts_reachable: {
            count: true,
            where: "reachable",
            help: "hosts that the box can send traffic to",
          },
          fbx_lan_hosts_active: {
            count: true,
            where: "active",
            help: "hosts that send traffic to the box",
          },
        },
      },
      {
        labels: {
          interface: "of.name",
          host: { path: "id", private: true, identity: true },
          name: { path: "primary_name", private: true },
        },
        bounded: { first: "reachable" },
        metrics: {
          fbx_lan_host_up: { field: "reachable", help: "the box can send traffic to the host" },
          fbx_lan_host_bytes_total: {
            by: "direction",
            fields: { rx: "access_point.rx_bytes", tx: "access_point.tx_bytes" },
            help: "bytes that the access point received from the host, and sent to it",
          },
        },
      },
    ],
  },

  dhcp_leases: {
    operation: "dhcp.dynamicLeases",
    groups: [{
      metrics: {
        fbx_dhcp_leases: {
          count: true,
          by: ["static", "is_static"],
          help: "leases in force; static for reserved addresses",
        },
      },
    }],
  },

  disks: {
    operation: "storage.disks",
    groups: [{
      labels: { disk: "id" },
      metrics: {
        fbx_storage_disk_info: {
          info: { type: "type", model: "model", firmware: "firmware", table: "table_type" },
          help: "kind, model, firmware and partition table of the disk",
        },
        fbx_storage_disk_state: {
          state: "state",
          help: "state of the disk: 1 for the one it is in",
        },
        fbx_storage_disk_size_bytes: { field: "total_bytes", help: "size of the disk" },
        fbx_storage_disk_temperature_celsius: {
          field: "temp",
          help: "temperature, where the disk reports it",
        },
        fbx_storage_disk_spinning: {
          field: "spinning",
          help: "whether the disk spins, where it is known",
        },
        fbx_storage_disk_requests_total: {
          by: "kind",
          fields: { read: "read_requests", write: "write_requests" },
          help: "reads and writes since boot, where they are known",
        },
        fbx_storage_disk_errors_total: {
          by: "kind",
          fields: { read: "read_error_requests", write: "write_error_requests" },
          help:
            "failed reads and writes since boot, where they are known; may foretell a disk failure",
        },
      },
    }],
  },

  raid: {
    operation: "raid.list",
    groups: [
      {
        labels: { array: "name" },
        metrics: {
          fbx_raid_array_state: {
            state: "state",
            help: "state of the RAID array: 1 for the one it is in",
          },
          fbx_raid_array_sync_action: {
            state: "sync_action",
            help: "what the RAID array is doing: 1 for that",
          },
          fbx_raid_array_degraded: { field: "degraded", help: "the RAID array is degraded" },
          fbx_raid_array_size_bytes: { field: "array_size", help: "size of the RAID array" },
          fbx_raid_array_disks: {
            field: "raid_disks",
            help: "disks that the RAID array should have",
          },
          fbx_raid_array_sync_completed_bytes: { field: "sync_completed_pos" },
        },
      },
      {
        list: "members",
        labels: { array: "set_name", member: "id" },
        metrics: {
          fbx_raid_member_role: {
            state: "role",
            help: "part that the disk plays in its RAID array: 1 for that",
          },
          fbx_raid_member_corrected_read_errors_total: {
            field: "corrected_read_errors",
            help: "read errors of the disk that were corrected",
          },
        },
      },
    ],
  },

  partitions: {
    operation: "storage.partitions",
    groups: [{
      labels: {
        partition: "id",
        disk: "disk_id",
        fstype: "fstype",
        name: { path: "label", private: true },
      },
      metrics: {
        fbx_storage_partition_state: {
          state: "state",
          help: "state of the partition: 1 for the one it is in",
        },
        fbx_storage_partition_size_bytes: { field: "total_bytes", help: "size of the partition" },
        fbx_storage_partition_used_bytes: { field: "used_bytes" },
        fbx_storage_partition_free_bytes: { field: "free_bytes" },
      },
    }],
  },

  downloads: {
    operation: "download.stats",
    groups: [{
      metrics: {
        fbx_downloads: {
          by: "status",
          fields: {
            stopped: "nb_tasks_stopped",
            checking: "nb_tasks_checking",
            queued: "nb_tasks_queued",
            extracting: "nb_tasks_extracting",
            done: "nb_tasks_done",
            repairing: "nb_tasks_repairing",
            seeding: "nb_tasks_seeding",
            downloading: "nb_tasks_downloading",
            error: "nb_tasks_error",
            stopping: "nb_tasks_stopping",
          },
          help: "download tasks by their status",
        },
        fbx_downloads_rate_bytes_per_second: {
          by: "direction",
          fields: { rx: "rx_rate", tx: "tx_rate" },
        },
        fbx_downloads_peers: { field: "nb_peer" },
      },
    }],
  },

  vms: {
    operation: "vm.list",
    groups: [
      {
        metrics: {
          fbx_vms: {
            count: true,
            by: ["status", "status"],
            help: "virtual machines by their status",
          },
        },
      },
      {
        labels: { vm: "id", name: { path: "name", private: true } },
        metrics: {
          fbx_vm_up: { field: "status", is: "running", help: "the virtual machine runs" },
          fbx_vm_cpus: { field: "vcpus" },
        },
      },
    ],
  },

  freeplugs: {
    operation: "freeplug.list",
    groups: [{
      list: "members",
      labels: {
        freeplug: { path: "id", private: true, identity: true },
        role: "net_role",
      },
      metrics: {
        fbx_freeplug_in_network: {
          field: "has_network",
          help: "the Freeplug has joined its network",
        },
        fbx_freeplug_port_up: {
          field: "eth_port_status",
          is: "up",
          help: "its Ethernet port has a link",
        },
        fbx_freeplug_rate_bytes_per_second: {
          by: "direction",
          fields: { rx: "rx_rate", tx: "tx_rate" },
          help:
            "rate from the Freeplug to the coordinating one (rx) and back (tx), where it is known",
        },
      },
    }],
  },
};
