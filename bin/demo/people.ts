import { randomBytes, randomUUID } from "node:crypto";
import { hash } from "@node-rs/argon2";
import type { Connection } from "#db/client";
import { accounts, operators, organisations, regions as regionRows, seats, users } from "#db/schema";
import type { Actor } from "#lib/access";
import type { OrganisationKind, Role } from "#lib/roles";
import { regions } from "./names";

export type Person = Extract<Actor, { kind: "person" }>;

/** An account of the demo, as it is printed for whoever tries it. */
export type DemoAccount = { what: string; email: string; password: string };

type Wanted = {
  what: string;
  name: string;
  email: string;
  role: Role;
  organisation: keyof typeof founded | null;
  /** Place among the regions of the demo, for whoever acts for one. */
  region?: number;
};

/** The demo's organisations. */
const founded = {
  bureau: { kind: "bureau", name: "宁州市中小企业局（演示）" },
  other: { kind: "bureau", name: "临江市工业和信息化局（演示）" },
  firm: { kind: "firm", name: "合成-示范企业" },
  practice: { kind: "practice", name: "合成-启明企业服务中心" },
} as const satisfies Record<string, { kind: OrganisationKind; name: string }>;

const people = [
  {
    what: "主管部门 管理员 bureau owner",
    name: "林晓岚",
    email: "owner",
    role: "bureau-owner",
    organisation: "bureau",
  },
  { what: "主管部门 经办人 officer", name: "陈立新", email: "officer", role: "officer", organisation: "bureau" },
  { what: "主管部门 经办人 second officer", name: "赵敏", email: "officer2", role: "officer", organisation: "bureau" },
  { what: "主管部门 核查员 verifier", name: "周文博", email: "verifier", role: "verifier", organisation: "bureau" },
  {
    what: "主管部门 分管领导（只看） leader, who reads",
    name: "吴静",
    email: "viewer",
    role: "viewer",
    organisation: "bureau",
  },
  {
    ...{ what: "江城区 地区经办人 officer of a district", name: "沈江", email: "county1" },
    ...{ role: "regional-officer", organisation: "bureau", region: 0 },
  },
  {
    ...{ what: "临港区 地区经办人 officer of another district", name: "顾港", email: "county2" },
    ...{ role: "regional-officer", organisation: "bureau", region: 1 },
  },
  {
    what: "另一主管部门 管理员 another bureau's owner",
    name: "何远",
    email: "other",
    role: "bureau-owner",
    organisation: "other",
  },
  { what: "企业 管理员 firm's owner", name: "郑海", email: "firm", role: "firm-owner", organisation: "firm" },
  {
    what: "服务机构 负责人 practice's lead",
    name: "孙雅",
    email: "lead",
    role: "practice-lead",
    organisation: "practice",
  },
  { what: "服务机构 顾问 advisor", name: "陈明", email: "advisor", role: "advisor", organisation: "practice" },
  { what: "服务机构 顾问 second advisor", name: "李薇", email: "advisor2", role: "advisor", organisation: "practice" },
  { what: "平台管理员 operator", name: "高宁", email: "operator", role: "operator", organisation: null },
] as const satisfies Wanted[];

/** Who acts in the demo, and the accounts to print. */
export type Cast = {
  owner: Person;
  officers: readonly [Person, Person];
  verifier: Person;
  /** Who acts for a region, with its name. */
  counties: readonly { region: string; officer: Person }[];
  firm: string;
  firmOwner: Person;
  lead: Person;
  advisors: readonly [Person, Person];
  accounts: DemoAccount[];
};

/** Makes the demo's organisations and people. Passwords are drawn anew for every demo. */
export async function castIn(inside: Connection, at: Date): Promise<Cast> {
  const ids = Object.fromEntries(Object.keys(founded).map((key) => [key, randomUUID()])) as Record<
    keyof typeof founded,
    string
  >;
  for (const [key, { kind, name }] of Object.entries(founded))
    await inside
      .insert(organisations)
      .values({ id: ids[key as keyof typeof founded], kind, name, secondFactor: false, createdAt: at });
  const counties = regions.map((name) => ({ id: randomUUID(), name, level: "county" as const }));
  for (const county of counties)
    await inside
      .insert(regionRows)
      .values({ ...county, organisation: ids.bureau, parent: null, spellings: [], createdAt: at });
  const printed: DemoAccount[] = [];
  const actors = new Map<string, Person>();
  for (const { what, name, email: local, role, organisation, ...rest } of people) {
    const county = "region" in rest ? counties[rest.region] : undefined;
    const id = randomUUID();
    const email = `${local}@demo.invalid`;
    const password = `demo-${randomBytes(6).toString("base64url")}`;
    const moments = { createdAt: at, updatedAt: at };
    await inside.insert(users).values({ id, name, email, emailVerified: true, twoFactorEnabled: false, ...moments });
    await inside.insert(accounts).values({
      id: randomUUID(),
      userId: id,
      accountId: id,
      providerId: "credential",
      password: await hash(password),
      ...moments,
    });
    if (organisation === null) await inside.insert(operators).values({ user: id, createdAt: at });
    else
      await inside
        .insert(seats)
        .values({ organisation: ids[organisation], user: id, role, region: county?.id ?? null, createdAt: at });
    const region = county && { region: { id: county.id, level: county.level, names: [county.name] } };
    actors.set(local, { kind: "person", user: id, organisation: organisation && ids[organisation], role, ...region });
    printed.push({ what, email, password });
  }
  const actor = (local: (typeof people)[number]["email"]) => actors.get(local) as Person;
  return {
    owner: actor("owner"),
    officers: [actor("officer"), actor("officer2")],
    verifier: actor("verifier"),
    counties: [actor("county1"), actor("county2")].flatMap((officer) =>
      officer.region ? [{ region: officer.region.names[0] ?? "", officer }] : [],
    ),
    firm: ids.firm,
    firmOwner: actor("firm"),
    lead: actor("lead"),
    advisors: [actor("advisor"), actor("advisor2")],
    accounts: printed,
  };
}
