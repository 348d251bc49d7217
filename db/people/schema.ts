import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { OrganisationKind, Role } from "#lib/roles";
import type { Locale } from "#lib/text/text";
import { moment } from "../service/column-types";

/** A firm, a bureau that runs programmes, or an advisory practice. */
export const organisations = sqliteTable("organisations", {
  id: text("id").primaryKey(),
  kind: text("kind").$type<OrganisationKind>().notNull(),
  name: text("name").notNull(),
  /** Whether its people need a second factor before they see anything. */
  secondFactor: integer("second_factor", { mode: "boolean" }).notNull(),
  createdAt: moment("created_at").notNull(),
});

/** Somebody who can sign in. The names of these five tables' columns are those that the accounts library asks for. */
export const users = sqliteTable(
  "users",
  {
    id: text("id").primaryKey(),
    name: text("name").notNull(),
    email: text("email").notNull(),
    emailVerified: integer("email_verified", { mode: "boolean" }).notNull(),
    image: text("image"),
    createdAt: moment("created_at").notNull(),
    updatedAt: moment("updated_at").notNull(),
    twoFactorEnabled: integer("two_factor_enabled", { mode: "boolean" }),
    /** When the account was closed: what is left of it then is a name, where it stands under what they did for others. */
    closedAt: moment("closed_at"),
  },
  (table) => [uniqueIndex("users_email").on(table.email)],
);

const ofUser = () =>
  text("user_id")
    .notNull()
    .references(() => users.id, { onDelete: "cascade" });

/** A browser that is signed in. The token reaches it signed, so that the table alone opens no session. */
export const sessions = sqliteTable(
  "sessions",
  {
    id: text("id").primaryKey(),
    userId: ofUser(),
    token: text("token").notNull(),
    expiresAt: moment("expires_at").notNull(),
    createdAt: moment("created_at").notNull(),
    updatedAt: moment("updated_at").notNull(),
    /** A mark by which the network is known again, and the kinds of browser and system; of earlier ones `null`. */
    ipAddress: text("ip_address"),
    userAgent: text("user_agent"),
    /** The organisation for which its person acts, or "operator"; `null` until one is chosen. */
    seat: text("seat"),
    /** When the second factor was given. */
    secondFactorAt: moment("second_factor_at"),
  },
  (table) => [uniqueIndex("sessions_token").on(table.token), index("sessions_user").on(table.userId)],
);

/** A way to sign in: a password (argon2id), or the identity that another service vouches for. */
export const accounts = sqliteTable(
  "accounts",
  {
    id: text("id").primaryKey(),
    userId: ofUser(),
    accountId: text("account_id").notNull(),
    providerId: text("provider_id").notNull(),
    accessToken: text("access_token"),
    refreshToken: text("refresh_token"),
    idToken: text("id_token"),
    accessTokenExpiresAt: moment("access_token_expires_at"),
    refreshTokenExpiresAt: moment("refresh_token_expires_at"),
    scope: text("scope"),
    password: text("password"),
    createdAt: moment("created_at").notNull(),
    updatedAt: moment("updated_at").notNull(),
  },
  (table) => [
    uniqueIndex("accounts_provider_account").on(table.providerId, table.accountId),
    index("accounts_user").on(table.userId),
  ],
);

/** What waits for somebody to prove something: a reset, a second factor, the return from another service. */
export const verificationTokens = sqliteTable(
  "verification_tokens",
  {
    id: text("id").primaryKey(),
    identifier: text("identifier").notNull(),
    value: text("value").notNull(),
    expiresAt: moment("expires_at").notNull(),
    createdAt: moment("created_at").notNull(),
    updatedAt: moment("updated_at").notNull(),
  },
  (table) => [
    index("verification_tokens_identifier").on(table.identifier),
    index("verification_tokens_expires").on(table.expiresAt),
  ],
);

/** Second factors: the secret encrypted with AUTH_SECRET, recovery codes as hashes (argon2id), those of before encrypted. */
export const secondFactors = sqliteTable(
  "second_factors",
  {
    id: text("id").primaryKey(),
    userId: ofUser(),
    secret: text("secret").notNull(),
    backupCodes: text("backup_codes").notNull(),
    verified: integer("verified", { mode: "boolean" }),
    failedVerificationCount: integer("failed_verification_count"),
    lockedUntil: moment("locked_until"),
    /** Step of the last code that was taken, in 30 seconds since 1970; `null` before the first. */
    lastStep: integer("last_step"),
  },
  (table) => [index("second_factors_user").on(table.userId), index("second_factors_secret").on(table.secret)],
);

/** Who keeps the service. */
export const operators = sqliteTable("operators", {
  user: text("user")
    .primaryKey()
    .references(() => users.id),
  createdAt: moment("created_at").notNull(),
  endedAt: moment("ended_at"),
});

/** Who may act for an organisation, and as what. */
export const seats = sqliteTable(
  "seats",
  {
    organisation: text("organisation")
      .notNull()
      .references(() => organisations.id),
    user: text("user")
      .notNull()
      .references(() => users.id),
    role: text("role").$type<Role>().notNull(),
    /** The region that a seat reaches over, where its role has one. */
    region: text("region"),
    createdAt: moment("created_at").notNull(),
    /** A seat that was taken away stays as a row: decisions name who made them. */
    endedAt: moment("ended_at"),
  },
  (table) => [primaryKey({ columns: [table.organisation, table.user] }), index("seats_user").on(table.user)],
);

/** Links by which somebody takes a seat; without an organisation, the operator's. */
export const seatInvitations = sqliteTable(
  "seat_invitations",
  {
    id: text("id").primaryKey(),
    organisation: text("organisation").references(() => organisations.id),
    role: text("role").$type<Role>().notNull(),
    region: text("region"),
    email: text("email"),
    locale: text("locale").$type<Locale>().notNull(),
    tokenHash: text("token_hash").notNull(),
    createdAt: moment("created_at").notNull(),
    expiresAt: moment("expires_at").notNull(),
    acceptedAt: moment("accepted_at"),
    acceptedBy: text("accepted_by"),
    revokedAt: moment("revoked_at"),
  },
  (table) => [
    uniqueIndex("seat_invitations_token_hash").on(table.tokenHash),
    index("seat_invitations_organisation").on(table.organisation),
  ],
);
