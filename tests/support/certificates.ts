/**
 * Certificates made by OpenSSL, good and bad, for a name.
 *
 * @module
 */

/** A certificate and its key, in PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** What is the matter with each. */
export type Kind = "good" | "expired" | "early" | "wrongName" | "unknownRoot" | "selfSigned";

/** A root, and certificates that it or another one signed. */
export type Certificates = Record<Kind, Certificate> & { readonly root: string };

/** Makes them for a name; the one with the wrong name is for elsewhere.example. */
export async function makeCertificates(name: string): Promise<Certificates> {
  const directory = await Deno.makeTempDir({ prefix: "fbx-certificates-" });
  try {
    const shop = new Shop(directory);
    await shop.makeRoot("root");
    await shop.makeRoot("other");
    return {
      root: await shop.read("root.pem"),
      good: await shop.sign("good", "root", name),
      expired: await shop.sign("expired", "root", name, "20200101000000Z", "20210101000000Z"),
      early: await shop.sign("early", "root", name, "20900101000000Z", "20910101000000Z"),
      wrongName: await shop.sign("wrong", "root", "elsewhere.example"),
      unknownRoot: await shop.sign("unknown", "other", name),
      selfSigned: await shop.signItself("self", name),
    };
  } finally {
    await Deno.remove(directory, { recursive: true });
  }
}

const newKey = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"];

/** An authority, as `openssl ca` wants it described. */
const authority = `[ca]
default_ca = d
[d]
database = index
serial = serial
new_certs_dir = .
policy = p
default_md = sha256
unique_subject = no
[p]
commonName = supplied
`;

class Shop {
  constructor(readonly directory: string) {}

  read(file: string): Promise<string> {
    return Deno.readTextFile(`${this.directory}/${file}`);
  }

  async makeRoot(root: string): Promise<void> {
    await this.#openssl([
      ...["req", "-x509", ...newKey, "-days", "3650", "-subj", `/CN=${root}`],
      ...["-keyout", `${root}.key`, "-out", `${root}.pem`],
      ...["-addext", "basicConstraints=critical,CA:TRUE"],
      ...["-addext", "keyUsage=critical,keyCertSign,cRLSign"],
    ]);
    await this.#write(`${root}.conf`, authority);
    await this.#write("index", "");
    await this.#write("serial", "01");
  }

  async sign(
    file: string,
    root: string,
    name: string,
    from = "20200101000000Z",
    until = "20890101000000Z",
  ): Promise<Certificate> {
    await this.#openssl([
      ...["req", ...newKey, "-subj", `/CN=${name}`],
      ...["-keyout", `${file}.key`, "-out", `${file}.csr`],
    ]);
    await this.#write(`${file}.ext`, `subjectAltName=DNS:${name}\nbasicConstraints=CA:FALSE\n`);
    await this.#openssl([
      ...["ca", "-batch", "-notext", "-config", `${root}.conf`],
      ...["-cert", `${root}.pem`, "-keyfile", `${root}.key`, "-in", `${file}.csr`],
      ...["-out", `${file}.pem`, "-extfile", `${file}.ext`],
      ...["-startdate", from, "-enddate", until],
    ]);
    return { cert: await this.read(`${file}.pem`), key: await this.read(`${file}.key`) };
  }

  async signItself(file: string, name: string): Promise<Certificate> {
    await this.#openssl([
      ...["req", "-x509", ...newKey, "-days", "3650", "-subj", `/CN=${name}`],
      ...["-addext", `subjectAltName=DNS:${name}`, "-addext", "basicConstraints=CA:FALSE"],
      ...["-keyout", `${file}.key`, "-out", `${file}.pem`],
    ]);
    return { cert: await this.read(`${file}.pem`), key: await this.read(`${file}.key`) };
  }

  async #write(file: string, text: string): Promise<void> {
    await Deno.writeTextFile(`${this.directory}/${file}`, text);
  }

  async #openssl(args: string[]): Promise<void> {
    const command = new Deno.Command("openssl", { args, cwd: this.directory });
    const { success, stderr } = await command.output();
    if (!success) throw new Error(new TextDecoder().decode(stderr));
  }
}
