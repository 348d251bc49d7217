import { expect, it } from "vitest";
import { readApplicant } from "#app/[locale]/(firm)/open/[token]/applicant";

const odd = "91350211M0001ABC2P";
const typed = { firmName: "厦门试点测试有限公司", uscc: odd, email: "", confirmed: "" };

it("a firm whose code has an odd check character is asked to confirm it, and then comes in", () => {
  expect(readApplicant(typed)).toEqual({ fields: ["usccInDoubt"] });
  expect(readApplicant({ ...typed, confirmed: odd })).toMatchObject({ applicant: { uscc: odd } });
  expect(readApplicant({ ...typed, uscc: " 9135 0211m0001abc2p", confirmed: odd })).toMatchObject({
    applicant: { uscc: odd },
  });
});

it("what was confirmed of one code says nothing of another", () => {
  expect(readApplicant({ ...typed, uscc: "91350211M0001ABC2Q", confirmed: odd })).toEqual({ fields: ["usccInDoubt"] });
});

it("a malformed code is not to be confirmed", () => {
  for (const uscc of ["91350211M0001ABC2", "91350211M0001ABCOP", "9.1E+17", "914403001922038000", "9135O211M0001ABC2P"])
    expect(readApplicant({ ...typed, uscc, confirmed: uscc })).toEqual({ fields: ["uscc"] });
});

it("a sound code needs no confirmation", () => {
  expect(readApplicant({ ...typed, uscc: "91350100M000100Y43" })).toMatchObject({ applicant: {} });
});
