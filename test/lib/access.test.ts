import { describe, expect, test } from "vitest";
import {
  type Act,
  type Actor,
  acts,
  matrix,
  may,
  type Person,
  type RoundPart,
  type RoundState,
  refusalOf,
  roundStates,
  type SheetState,
  type Subject,
} from "#lib/access";
import { trailZh } from "#lib/messages/zh/trail";
import { leadingRole, organisationKinds, roles, rolesOf, usualRole } from "#lib/roles";

const states: SheetState[] = ["draft", "submitted"];
const firm: Actor = { kind: "firm", sheet: "ours" };
const reader: Actor = { kind: "reader", sheet: "ours", share: "share", revision: 1 };
const colleague: Actor = { kind: "colleague", sheet: "ours", link: "link", keys: ["fact:own-brand"] };
const person = (role: (typeof roles)[number], organisation: string | null = "us"): Actor => ({
  kind: "person",
  user: "somebody",
  organisation,
  role,
});

const sheet = (state: SheetState, id = "ours", organisation: string | null = null): Subject => ({
  of: "sheet",
  id,
  organisation,
  state,
});
const round = (state: RoundState, organisation = "us", sealed = false): Subject => ({
  of: "round",
  organisation,
  state,
  sealed,
});

const allowed = (actor: Actor, subject: Subject): Act[] => acts.filter((act) => may(actor, act, subject)).sort();

describe("sheets", () => {
  test("whoever holds the link does everything with its own sheet that the sheet's state allows", () => {
    const always = [
      "ask-colleagues",
      "countersign",
      "delete",
      "discuss",
      "download",
      "end-asking",
      "end-engagement",
      "engage",
      "join-peers",
      "leave-peers",
      "mend-facts",
      "read-result",
      "read-sheet",
      "renew-link",
      "revoke-share",
      "settle-correction",
      "share",
      "start-next",
      "withdraw",
    ];
    expect(allowed(firm, sheet("draft"))).toEqual([...always, "answer", "attach-evidence", "submit"].sort());
    expect(allowed(firm, sheet("submitted"))).toEqual([...always, "reopen"].sort());
  });

  test("a reader reads the result and does nothing else", () => {
    for (const state of states) expect(allowed(reader, sheet(state))).toEqual(["read-result"]);
  });

  test("a colleague gives and reads what the link asks for and does nothing else", () => {
    const always = ["hand-back", "mend-asked", "read-asked"];
    expect(allowed(colleague, sheet("draft"))).toEqual(["answer-asked", ...always]);
    expect(allowed(colleague, sheet("submitted"))).toEqual(always);
  });

  test("nobody does anything with a sheet of somebody else", () => {
    for (const state of states) {
      expect(allowed(colleague, sheet(state, "theirs"))).toEqual([]);
      expect(allowed({ kind: "stranger" }, sheet(state))).toEqual([]);
      expect(allowed(firm, sheet(state, "theirs"))).toEqual([]);
      expect(allowed(reader, sheet(state, "theirs"))).toEqual([]);
      for (const role of roles) {
        expect(allowed(person(role), sheet(state))).toEqual([]);
        expect(allowed(person(role), sheet(state, "ours", "them"))).toEqual([]);
        // Having no organisation is not an organisation that anonymous sheets belong to.
        expect(allowed(person(role, null), sheet(state))).toEqual([]);
      }
    }
  });

  test("a firm's people work on its sheets, and only its owner binds the firm", () => {
    const others = ["join-peers", "leave-peers", "engage", "end-engagement", "countersign"];
    const binding = ["submit", "reopen", "renew-link", "delete", "share", "revoke-share", "withdraw", ...others];
    const own = (state: SheetState) => sheet(state, "ours", "us");
    for (const state of states) {
      expect(allowed(person("firm-owner"), own(state))).toEqual(allowed(firm, own(state)));
      expect(allowed(person("firm-member"), own(state))).toEqual(
        allowed(firm, own(state)).filter((act) => !binding.includes(act)),
      );
      for (const role of ["bureau-owner", "officer", "verifier", "viewer", "advisor", "operator"] as const)
        expect(allowed(person(role), own(state))).toEqual([]);
    }
  });

  test("a practice sees the sheet of a client: who leads it, and who is in charge", () => {
    const client = (advisor: string | null, practice = "us"): Subject => ({
      ...{ of: "sheet", id: "ours", organisation: "them", state: "draft" },
      engagement: { practice, advisor },
    });
    const lead = [
      "assign-client",
      "discuss-client",
      "give-up-client",
      "read-client",
      "review-client",
      "sign-off",
      "write-review",
    ];
    expect(allowed(person("practice-lead"), client(null))).toEqual(lead);
    expect(allowed(person("advisor"), client(null))).toEqual([]);
    expect(allowed(person("advisor"), client("somebody"))).toEqual(lead.slice(1));
    expect(allowed(person("advisor"), client("another"))).toEqual([]);
    for (const role of ["practice-lead", "advisor"] as const)
      expect(allowed(person(role), client("somebody", "them"))).toEqual([]);
    for (const role of ["firm-owner", "bureau-owner", "officer", "operator"] as const)
      expect(allowed(person(role), client("somebody"))).toEqual([]);
  });

  test("a refusal tells the state only to whom the sheet belongs", () => {
    expect(refusalOf(firm, "answer", sheet("submitted"))).toBe("not-draft");
    expect(refusalOf(firm, "reopen", sheet("draft"))).toBe("not-submitted");
    expect(refusalOf(reader, "answer", sheet("submitted"))).toBe("not-found");
    expect(refusalOf(firm, "answer", sheet("submitted", "theirs"))).toBe("not-found");
    expect(refusalOf({ kind: "stranger" }, "reopen", sheet("draft"))).toBe("not-found");
  });
});

describe("rounds", () => {
  test("a viewer reads, a verifier verifies as well, an officer decides", () => {
    const reads: Act[] = ["read-application", "read-round", "save-view"];
    expect(allowed(person("viewer"), round("open"))).toEqual(reads);
    const verifies: Act[] = ["batch", "note-firm", "recuse", "verify", "visit"];
    expect(allowed(person("verifier"), round("open"))).toEqual([...reads, ...verifies].sort());
    const officer = allowed(person("officer"), round("open"));
    expect(officer).toEqual(
      [
        ...reads,
        ...[
          "admit-late",
          "adopt-rules",
          "close-round",
          "confirm-decision",
          "decide",
          "draw-visits",
          "export",
          "invite-firms",
        ],
        ...[
          "mend-firms",
          "mend-contacts",
          "remind-firms",
          "return-application",
          "return-list",
          "set-levels",
          "keep-outside-lists",
          "tell-firm",
          "assign",
        ],
        ...["handle-objection", "plan-round", "publish", "recommend"],
        ...verifies,
      ].sort(),
    );
    expect(allowed(person("bureau-owner"), round("open"))).toEqual([...officer, "recuse-other"].sort());
  });

  test("a regional officer reaches firms of its region, by every spelling, and no round as a whole", () => {
    const names = ["吴江区", "苏州市吴江区"];
    const seat = person("regional-officer") as Person;
    const regional: Actor = { ...seat, region: { id: "r", level: "county", names } };
    const part = (given: RoundPart): Subject => ({ ...round("open"), part: given }) as Subject;
    const own: Act[] = [
      ...(["assign", "batch", "give-opinion", "hand-in-list"] as const),
      ...(["mend-contacts", "note-firm", "read-application"] as const),
      ...(["read-round", "recuse", "return-application", "save-view", "verify", "visit"] as const),
    ];
    for (const name of names) expect(allowed(regional, part({ region: name }))).toEqual(own);
    expect(allowed(regional, part("own"))).toEqual(own);
    for (const region of ["昆山市", "吴江", null]) expect(allowed(regional, part({ region }))).toEqual([]);
    expect(allowed(regional, round("open"))).toEqual([]);
    expect(allowed({ ...regional, organisation: "them" }, part({ region: "吴江区" }))).toEqual([]);
    // Without a region it reaches nothing.
    expect(allowed(person("regional-officer"), part({ region: "吴江区" }))).toEqual([]);
    expect(allowed(person("regional-officer"), part("own"))).toEqual([]);
    // Who has all of it has every part of it.
    expect(allowed(person("officer"), part({ region: null }))).toEqual(allowed(person("officer"), round("open")));
  });

  test("a sealed round shows nothing that firms answered before its deadline, to nobody", () => {
    for (const state of roundStates)
      for (const role of roles)
        for (const act of allowed(person(role), round(state, "us", true)))
          expect("reveals" in matrix[act] && matrix[act].reveals, act).toBe(false);
    expect(refusalOf(person("officer"), "read-application", round("open", "us", true))).toBe("sealed");
    expect(refusalOf(person("officer", "them"), "read-application", round("open", "us", true))).toBe("not-found");
  });

  test("nobody of another organisation does anything, nor learns in which state a round is", () => {
    for (const state of roundStates)
      for (const actor of [firm, reader, ...roles.map((role) => person(role, "them")), person("operator", null)])
        for (const act of acts) expect(refusalOf(actor, act, round(state))).toBe("not-found");
  });

  test("a round is changed while it is prepared, invites until it closes, and decides after it opened", () => {
    expect(refusalOf(person("officer"), "prepare-round", round("draft"))).toBeNull();
    expect(refusalOf(person("officer"), "prepare-round", round("open"))).toBe("not-open");
    expect(refusalOf(person("officer"), "invite-firms", round("closed"))).toBe("not-open");
    expect(refusalOf(person("officer"), "adopt-rules", round("draft"))).toBe("not-open");
    expect(refusalOf(person("officer"), "adopt-rules", round("closed"))).toBeNull();
    expect(refusalOf(person("officer"), "decide", round("draft"))).toBe("not-open");
    expect(refusalOf(person("officer"), "decide", round("closed"))).toBeNull();
  });
});

describe("an organisation", () => {
  test("shows its people to everybody in it", () => {
    for (const role of roles)
      expect(may(person(role), "read-people", { of: "organisation", id: "us" }), role).toBe(role !== "operator");
  });

  test("has words for every role in its trail", () => {
    expect(Object.keys(trailZh.detail.values)).toEqual(expect.arrayContaining([...roles]));
  });

  test("proposes a role of its kind to whoever is invited, never the one that leads where there is another", () => {
    for (const kind of organisationKinds) {
      expect(rolesOf[kind]).toContain(usualRole[kind]);
      if (rolesOf[kind].length > 1) expect(usualRole[kind]).not.toBe(leadingRole(kind));
    }
  });
});

describe("the service", () => {
  test("the operator makes organisations and sees neither rounds nor sheets", () => {
    const operator = person("operator", null);
    expect(allowed(operator, { of: "service" }).length).toBeGreaterThan(0);
    for (const state of roundStates) expect(allowed(operator, round(state))).toEqual([]);
    for (const state of states) expect(allowed(operator, sheet(state))).toEqual([]);
    expect(allowed(operator, { of: "organisation", id: "us" })).toEqual([]);
  });

  test("nobody else has a say in it", () => {
    for (const role of roles) expect(allowed(person(role), { of: "service" })).toEqual([]);
    expect(allowed(firm, { of: "service" })).toEqual([]);
  });
});
