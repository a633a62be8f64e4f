// What has to be there before a process trusts it, or looks up a name: `node prepare.ts FOLDER ADDRESS` writes the
// certificate of all hosts and an /etc/hosts for them into the folder. It also builds crane, while Go still reaches its proxy.
import { appendFileSync, cpSync } from "node:fs";
import { join } from "node:path";

import { craneBinary } from "../../../__tests__/support/crane.ts";
import { makeCertificate } from "./front.ts";
import { HOSTS } from "./scene.ts";

const [folder = "", address = ""] = process.argv.slice(2);
craneBinary();
makeCertificate(folder, HOSTS);
cpSync("/etc/hosts", join(folder, "hosts"));
appendFileSync(join(folder, "hosts"), `\n${address} ${HOSTS.join(" ")}\n`);
