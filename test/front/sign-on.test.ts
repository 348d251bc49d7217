import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { decodeJwt, exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from "jose";
import Provider from "oidc-provider";
import { afterAll, describe, expect, it } from "vitest";
import { dropProviderTokens } from "#db/people/users";
import { accounts, sessions, users } from "#db/schema";

const folder = mkdtempSync(join(tmpdir(), "leapmark-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const server = createServer((request, response) => void answer(request, response));
server.listen(0, "127.0.0.1");
await once(server, "listening");
afterAll(() => server.close());
const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const home = "http://localhost:4000";

/** A place that nobody configured, and what it was asked. */
const asked: string[] = [];
const elsewhere = createServer((request, response) => {
  asked.push(`${request.url} ${request.headers.authorization ?? ""}`);
  const document = { issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token` };
  const body = request.url?.startsWith("/.well-known") ? { ...document, jwks_uri: `${issuer}/jwks` } : { sub: "eve" };
  response.setHeader("content-type", "application/json").end(JSON.stringify(body));
});
elsewhere.listen(0, "127.0.0.1");
await once(elsewhere, "listening");
afterAll(() => elsewhere.close());

/** The beginning of addresses for which the provider leads there. */
let leads: string | null = null;

Object.assign(process.env, {
  DATA_DIR: folder,
  DATABASE_URL: "",
  APP_URL: home,
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: "leapmark",
  OIDC_CLIENT_SECRET: "the secret of the client",
  SIGN_IN_LIMIT_PER_15_MINUTES: "1000",
});
// What reads the environment comes after it.
const { database } = await import("#db/client");
const { migrate } = await import("#db/migrate");
const { environment } = await import("#lib/env");
const { openAccounts } = await import("#app/accounts/accounts");
const { sessionIn } = await import("#app/accounts/signed-in");
const way = await import("#app/[locale]/(account)/sign-in/[act]/route");
const wayBack = await import("#app/api/auth/callback/sso/route");

await migrate(environment().DATABASE_URL);
const store = await database();
afterAll(() => store.close());

/** The provider's own key, and one that it never published. */
const [own, foreign] = await Promise.all([1, 2].map(() => generateKeyPair("RS256", { extractable: true })));
const jwks = {
  keys: [{ ...(await exportJWK((own as NonNullable<typeof own>).privateKey)), kid: "own", alg: "RS256" }],
};

const client = {
  client_id: "leapmark",
  client_secret: "the secret of the client",
  redirect_uris: [`${home}/api/auth/callback/sso`],
};
const provider = new Provider(issuer, {
  clients: [client],
  jwks,
  findAccount: (_: unknown, id: string) => ({
    accountId: id,
    claims: () => ({ sub: id, email: `${id}@example.com`, email_verified: true, name: `${id} 先生` }),
  }),
  claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
  features: { devInteractions: { enabled: false } },
  cookies: { keys: ["a key for the cookies of the test"] },
  interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
  pkce: { required: () => true },
});

/** Who signs in at the provider, and whether it answers at all. */
let person = "alice";
let isDown = false;

/** What somebody between the two makes of the token that vouches for a person; nothing where nobody is. */
let forge: ((claims: JWTPayload) => string | Promise<string>) | null = null;

/** Has an answer's token be another one. */
function betweenThem(response: Parameters<ReturnType<Provider["callback"]>>[1]): void {
  const end = response.end.bind(response) as (body: Buffer) => typeof response;
  response.end = ((body: Buffer | string) => {
    const told = JSON.parse(String(body)) as { id_token?: string };
    void Promise.resolve(forge?.(decodeJwt(told.id_token ?? ""))).then((token) => {
      const bytes = Buffer.from(JSON.stringify({ ...told, id_token: token }));
      response.setHeader("content-length", bytes.length);
      end(bytes);
    });
    return response;
  }) as typeof response.end;
}

async function answer(...[request, response]: Parameters<ReturnType<Provider["callback"]>>): Promise<void> {
  if (isDown) return void response.writeHead(503).end();
  if (leads !== null && request.url?.startsWith(leads)) {
    const location = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}${request.url}`;
    return void response.writeHead(307, { location }).end();
  }
  if (forge && request.url?.startsWith("/token")) betweenThem(response);
  if (!request.url?.startsWith("/interaction/")) return provider.callback()(request, response);
  const { prompt, params, session } = await provider.interactionDetails(request, response);
  if (prompt.name === "login") return provider.interactionFinished(request, response, { login: { accountId: person } });
  const grant = new provider.Grant({ accountId: session?.accountId ?? "", clientId: params.client_id });
  grant.addOIDCScope("openid email profile");
  const result = { consent: { grantId: await grant.save() } };
  return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: true });
}

/** A browser's cookies. */
class Jar {
  readonly #pairs = new Map<string, string>();
  take(headers: Headers): void {
    for (const cookie of headers.getSetCookie()) {
      const [name = "", value = ""] = (cookie.split(";")[0] ?? "").split(/=(.*)/s);
      if (value === "" || /expires=Thu, 01 Jan 1970|max-age=0/i.test(cookie)) this.#pairs.delete(name);
      else this.#pairs.set(name, value);
    }
  }
  get cookie(): string {
    return [...this.#pairs].map(([name, value]) => `${name}=${value}`).join("; ");
  }
}

const params = Promise.resolve({ locale: "zh", act: "sso" });

/** Sets out for the provider from the page to sign in. */
async function setOut(
  jar: Jar,
  back = "",
  came: Record<string, string> = { "sec-fetch-site": "same-origin" },
): Promise<string> {
  const request = new Request(`${home}/zh/sign-in/sso${back}`, { headers: { cookie: jar.cookie, ...came } });
  const response = await way.GET(request, { params });
  jar.take(response.headers);
  return response.headers.get("location") ?? "";
}

/** Goes through the provider as a browser does; gives the address that it sends back to. */
async function signInThere(address: string): Promise<string> {
  const there = new Jar();
  for (let steps = 0; steps < 10 && !address.startsWith(home); steps++) {
    const response = await fetch(address, { redirect: "manual", headers: { cookie: there.cookie } });
    there.take(response.headers);
    address = new URL(response.headers.get("location") ?? "", address).href;
  }
  return address;
}

async function comeBack(address: string, jar: Jar): Promise<string> {
  const response = await wayBack.GET(new Request(address, { headers: { cookie: jar.cookie } }));
  jar.take(response.headers);
  return response.headers.get("location") ?? "";
}

async function signOn(who: string, back?: string) {
  person = who;
  const jar = new Jar();
  const landed = await comeBack(await signInThere(await setOut(jar, back)), jar);
  return { jar, landed, session: await sessionIn(store, jar.cookie, new Date()) };
}

describe("single sign-on", () => {
  it("waits for a provider that is down, follows none that leads elsewhere, and works when it is back", async () => {
    isDown = true;
    expect(await setOut(new Jar())).toBe("/zh/sign-in?problem=ssoDown");
    isDown = false;
    leads = "/.well-known";
    expect(await setOut(new Jar())).toBe("/zh/sign-in?problem=ssoDown");
    leads = null;
    expect(asked).toEqual([]);
    expect(await setOut(new Jar())).toContain(`${issuer}/auth?`);
  });

  it("begins on a page of ours alone, so that no other site signs anybody in", async () => {
    const begins = async (came: Record<string, string>) => {
      const jar = new Jar();
      const there = await setOut(jar, "?return=/zh/join/token", came);
      if (there.startsWith(issuer)) return true;
      expect([there, jar.cookie]).toEqual(["/zh/sign-in?return=%2Fzh%2Fjoin%2Ftoken", ""]);
      return false;
    };
    for (const site of ["same-origin", "none"]) expect(await begins({ "sec-fetch-site": site }), site).toBe(true);
    for (const site of ["cross-site", "same-site", "odd"])
      expect(await begins({ "sec-fetch-site": site, referer: `${home}/zh/sign-in` }), site).toBe(false);
    expect(await begins({ referer: `${home}/zh/sign-in` })).toBe(true);
    for (const referer of ["https://evil.example/", `${home}.evil.example/`, "odd"])
      expect(await begins({ referer }), referer).toBe(false);
    expect(await begins({ origin: "null", referer: `${home}/zh/sign-in` })).toBe(false);
    expect(await begins({})).toBe(false);
  });

  it("asks by code with PKCE, state and nonce", async () => {
    const asked = new URL(await setOut(new Jar())).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: "code",
      client_id: "leapmark",
      redirect_uri: `${home}/api/auth/callback/sso`,
      code_challenge_method: "S256",
      state: expect.stringMatching(/.{20}/),
      nonce: expect.stringMatching(/.{20}/),
      code_challenge: expect.stringMatching(/.{43}/),
    });
    expect(asked.get("scope")?.split(" ").sort()).toEqual(["email", "openid", "profile"]);
  });

  it("signs whoever comes from there in, the same person each time, without a seat", async () => {
    const first = await signOn("alice");
    expect(first.landed).toBe("/zh/home");
    expect(first.session).toMatchObject({
      user: { email: "alice@example.com", name: "alice 先生", hasSecondFactor: false },
      seats: [],
      isOperator: false,
      secondFactorGiven: false,
    });
    const second = await signOn("alice", "?return=/zh/join/token");
    expect(second.landed).toBe("/zh/join/token");
    expect(second.session?.user.id).toBe(first.session?.user.id);
    const rows = await store.db
      .select()
      .from(accounts)
      .where(eq(accounts.userId, first.session?.user.id ?? ""));
    expect(rows).toMatchObject([{ providerId: "sso", accountId: "alice", password: null }]);
    // What the provider gave for asking it in their name is not kept: nothing does.
    const tokens = { accessToken: null, refreshToken: null, idToken: null };
    expect(rows).toMatchObject([tokens]);
    const own = eq(accounts.userId, first.session?.user.id ?? "");
    await store.db.update(accounts).set({ accessToken: "of before", idToken: "of before" }).where(own);
    await dropProviderTokens(store);
    expect(await store.db.select().from(accounts).where(own)).toMatchObject([tokens]);
  });

  it("sends nobody to another site afterwards", async () => {
    for (const away of ["//evil.example", "https://evil.example", "/zh/..//evil.example", "/\\evil.example"])
      expect((await signOn("alice", `?return=${encodeURIComponent(away)}`)).landed, away).toBe("/zh/home");
  });

  it("opens no account of the same address that somebody made with a password", async () => {
    const { api } = await openAccounts();
    const body = { name: "某人", email: "bob@example.com", password: "three unrelated words" };
    await api.signUpEmail({ body });
    const { landed, session } = await signOn("bob");
    expect(landed).toBe("/zh/sign-in?problem=ssoUnlinked");
    expect(session).toBeNull();
    const [bob] = await store.db.select().from(users).where(eq(users.email, "bob@example.com"));
    expect(await store.db.$count(sessions, eq(sessions.userId, bob?.id ?? ""))).toBe(0);
  });

  it("takes an answer once, from the browser that asked alone, and none that was made up", async () => {
    const refused = /^\/zh\/sign-in\?problem=sso$/;
    person = "carol";
    const jar = new Jar();
    const answer = await signInThere(await setOut(jar));
    expect(await comeBack(answer, new Jar())).toMatch(refused);
    const other = new Jar();
    await setOut(other);
    expect(await comeBack(answer, other)).toMatch(refused);
    const made = new URL(await signInThere(await setOut(jar)));
    made.searchParams.set("code", "made-up");
    expect(await comeBack(made.href, jar)).toMatch(refused);
    const good = await signInThere(await setOut(jar));
    expect(await comeBack(good, jar)).toBe("/zh/home");
    expect(await comeBack(good, new Jar())).toMatch(refused);
    expect(await comeBack(`${home}/api/auth/callback/sso?error=access_denied&state=x`, jar)).toMatch(refused);
    expect(await comeBack(`${home}/api/auth/callback/sso`, jar)).toMatch(refused);
  });

  const key = (of: typeof own) => (of as NonNullable<typeof own>).privateKey;
  const signed = (claims: JWTPayload, by = own, kid = "own") =>
    new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid }).sign(key(by));
  const now = () => Math.floor(Date.now() / 1000);

  it("takes a token that is made anew with the provider's own key, as a measure of those below", async () => {
    forge = (claims) => signed(claims);
    expect((await signOn("dora")).landed).toBe("/zh/home");
    forge = null;
  });

  it.each<[string, (claims: JWTPayload) => string | Promise<string>]>([
    ["without a signature", (claims) => new UnsecuredJWT(claims).encode()],
    ["by a key that the provider never published", (claims) => signed(claims, foreign)],
    ["by such a key under another name", (claims) => signed(claims, foreign, "other")],
    [
      "by the client's secret as if that were a key",
      (claims) => new SignJWT(claims).setProtectedHeader({ alg: "HS256" }).sign(Buffer.from(client.client_secret)),
    ],
    ["for another service", (claims) => signed({ ...claims, aud: "another" })],
    ["of another provider", (claims) => signed({ ...claims, iss: "https://evil.example" })],
    ["of another sign-in", (claims) => signed({ ...claims, nonce: "another" })],
    ["without the mark of the sign-in", ({ nonce: _, ...claims }) => signed(claims)],
    ["that is over", (claims) => signed({ ...claims, iat: now() - 7200, exp: now() - 3600 })],
    ["that is none", () => "made.up.token"],
  ])("takes no token %s", async (_, forged) => {
    forge = forged;
    const { landed, session } = await signOn("eve");
    forge = null;
    expect(landed).toMatch(/^\/zh\/sign-in\?problem=sso/);
    expect(session).toBeNull();
    expect(await store.db.$count(users, eq(users.email, "eve@example.com"))).toBe(0);
  });

  it("asks the provider alone who somebody is where the token does not say", async () => {
    forge = ({ email: _, ...claims }) => signed(claims);
    expect((await signOn("george")).session?.user.email).toBe("george@example.com");
    for (const path of ["/me", "/token"]) {
      leads = path;
      expect((await signOn("george")).landed, path).toMatch(/^\/zh\/sign-in\?problem=sso/);
    }
    [leads, forge] = [null, null];
    expect(asked).toEqual([]);
  });

  it("takes no answer that names another provider", async () => {
    person = "frank";
    const jar = new Jar();
    const mixed = new URL(await signInThere(await setOut(jar)));
    expect(mixed.searchParams.get("iss")).toBe(issuer);
    mixed.searchParams.set("iss", "https://evil.example");
    expect(await comeBack(mixed.href, jar)).toMatch(/^\/zh\/sign-in\?problem=sso/);
    expect(await sessionIn(store, jar.cookie, new Date())).toBeNull();
  });
});
