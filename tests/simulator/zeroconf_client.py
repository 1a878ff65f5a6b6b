"""What Python's zeroconf finds: a line of JSON for every Freebox that comes, and that leaves."""

import json
import sys
import zeroconf


class Listener(zeroconf.ServiceListener):
    def add_service(self, zc, kind, name):
        info = zc.get_service_info(kind, name, 3000)
        txt = {key.decode(): value.decode() for key, value in info.properties.items()}
        place = {"addresses": info.parsed_addresses(), "port": info.port, "server": info.server}
        print(json.dumps({"come": name, **place, "txt": txt}), flush=True)

    def remove_service(self, zc, kind, name):
        print(json.dumps({"gone": name}), flush=True)

    def update_service(self, zc, kind, name):
        pass


looking = zeroconf.Zeroconf()
zeroconf.ServiceBrowser(looking, "_fbx-api._tcp.local.", Listener())
sys.stdin.read()
looking.close()
