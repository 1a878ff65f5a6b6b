/**
 * Synonyms for the search in the help, in English and in French.
 *
 * @module
 */

/** Groups of words; the accents and the case of what is typed do not matter. */
const groups: readonly string[] = [
  "reboot restart redemarrer redemarrage relancer",
  "shutdown halt poweroff arreter eteindre stop",
  "start launch demarrer lancer",
  "off disable disabled desactiver couper eteindre",
  "on enable enabled activer allumer",
  "update set edit change modify configure configurer modifier changer regler reglage parametre setting settings config configuration preferences",
  "get show see read display afficher voir lire status state etat",
  "list ls lister liste all",
  "add create new make ajouter creer nouveau nouvelle",
  "delete remove rm erase drop supprimer effacer enlever retirer",
  "rename renommer",
  "move mv deplacer",
  "copy cp copier duplicate",
  "send envoyer push",
  "upload televerser envoyer",
  "download telecharger telechargement torrent bittorrent",
  "file files fichier fichiers folder folders dossier directory repertoire",
  "disk disque drive storage stockage hdd ssd usb partition",
  "space espace place free libre",
  "wifi wireless wlan sansfil",
  "guest guests invite invites visitor visiteur custom",
  "password passphrase key motdepasse cle secret code",
  "network reseau lan local",
  "device devices appareil appareils host hosts peripherique machines client clients equipement station stations who qui",
  "connecte connectes connected online present device devices appareil appareils host hosts",
  "port ports",
  "forward forwarding redirect redirection redirections rediriger nat open ouvrir",
  "dhcp lease leases bail baux address adresse ip fixe static statique",
  "wol wakeonlan wake reveiller reveil",
  "mac filter filtrage filtre block bloquer blacklist whitelist",
  "parental parentalcontrol controle enfant enfants kids child children profile profil profiles",
  "speed speedtest rate rates debit debits bandwidth vitesse throughput line ligne connection connexion internet",
  "outage outages panne coupure logs log journal history historique",
  "fibre fiber ftth optical optique sfp",
  "dsl xdsl adsl vdsl",
  "lte 4g 5g mobile secours aggregation agregation",
  "phone telephone tel calls call appel appels fixe",
  "voicemail message messagerie repondeur vocal",
  "contact contacts addressbook annuaire carnet",
  "tv television channel chaine player",
  "record recording enregistrement enregistrer pvr programme",
  "vm virtual virtuelle machine virtualmachine",
  "vpn tunnel openvpn wireguard",
  "temperature temperatures system heat chaleur sensor sensors capteur capteurs fan fans ventilateur",
  "firmware version upgrade",
  "led leds light lumiere voyant bandeau display screen ecran afficheur lcd",
  "home house maison domotique automation node nodes camera alarm alarme shutter volet",
  "share partage partager smb samba ftp nas",
  "user users utilisateur account compte permission permissions right rights droit droits token jeton app application login",
  "notification notifications alert alerte",
  "standby sleep veille planning planification schedule horaire eco",
  "backup save sauvegarde sauvegarder restore restaurer restauration remettre",
  "switch ethernet cable",
  "ipv6 delegation prefix prefixe",
  "dns ddns dyndns domain domaine nomdedomaine",
  "raid array grappe",
  "rss feed feeds flux",
  "graph graphs graphe rrd statistics statistiques stats history",
  "name nom",
  "ring ringing page find sonner sonnerie retrouver",
  "repeater repeaters repeteur repeteurs",
  "program programs guide epg programme programmes grille emission",
  "remote telecommande touche",
  "certificate certificat tls ssl https",
  "brightness luminosite",
  "publicip publicipaddress ippublique adresseippublique connection status",
  "info information about model modele system systeme serial uptime",
  "doctor check diagnose diagnostic diagnostique diagnostiquer verifier examiner bilan health sante problem problems probleme problemes wrong slow lent",
];

/** Words that are one word when searched: `mot de passe`, `Wi-Fi`. */
export const phrases =
  /\b(?:mots? de passe|wi[- ]fi|sans fil|noms? de domaine|(?:adresse )?ip publique|public ip(?: address)?|wake[- ]on[- ]lan)\b/g;

let index: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function byWord(): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  for (const words of groups.map((group) => group.split(" "))) {
    for (const word of words) {
      const known = all.get(word) ?? new Set();
      all.set(word, known);
      for (const each of words) known.add(each);
    }
  }
  return all;
}

/** What means the same as a word, itself included. */
export function synonymsOf(word: string): ReadonlySet<string> {
  index ??= byWord();
  return index.get(word) ?? new Set([word]);
}
