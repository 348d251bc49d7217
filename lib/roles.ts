/** The roles in an organisation of each kind, the one that leads it first. */
export const members = {
  firm: ["firm-owner", "firm-member"],
  bureau: ["bureau-owner", "officer", "verifier", "regional-officer", "viewer"],
  practice: ["practice-lead", "advisor"],
} as const;

export type OrganisationKind = keyof typeof members;
export const organisationKinds = ["firm", "bureau", "practice"] as const satisfies OrganisationKind[];

export const everybody = [...members.firm, ...members.bureau, ...members.practice] as const;

/** What a signed-in person is in an organisation; the operator is in none. */
export const roles = [...everybody, "operator"] as const;
export type Role = (typeof roles)[number];

/** The roles that an organisation of a kind has, the one that manages its people first. */
export const rolesOf: Record<OrganisationKind, readonly [Role, ...Role[]]> = members;

/** The role that most people of an organisation of a kind have: an invitation proposes it. */
export const usualRole: Record<OrganisationKind, Role> = {
  firm: "firm-member",
  bureau: "officer",
  practice: "advisor",
};

/** The role that leads an organisation of a kind: somebody there always has it. */
export const leadingRole = (kind: OrganisationKind): Role => rolesOf[kind][0];

/** The role whose seat carries a region: it reaches no further than the firms there. */
export const regionalRole = "regional-officer" satisfies Role;
