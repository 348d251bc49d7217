import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsById } from "#app/acts/programme/rules";
import {
  codeOf,
  documentOf,
  documentState,
  documents,
  documentsAsked,
  fileKeyOf,
  isBehindFact,
  readCode,
} from "#lib/programme/documents";

describe("the check code of a document", () => {
  it("is read off the paper however it is typed", () => {
    for (const typed of ["3F9A-04C2", "3f9a04c2", " 3F9A 04C2 ", "３Ｆ９Ａ－０４Ｃ２", "3F9A—O4C2"])
      expect(readCode(typed), typed).toBe("3F9A-04C2");
    for (const typed of ["", "3F9A-04C", "3F9A-04C2A", "3F9A-04CG", "核对码"])
      expect(readCode(typed), typed).toBeNull();
  });

  it("comes back as it was printed, of any hash", () => {
    const hash = fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 64, maxLength: 64 });
    fc.assert(
      fc.property(hash, (hex) => {
        expect(readCode(codeOf(hex))).toBe(codeOf(hex));
      }),
    );
  });

  it("says of scans whether one of them is of now", () => {
    expect(documentState([], "A")).toBe("lacking");
    expect(documentState(["A"], "A")).toBe("current");
    expect(documentState(["B", null], "A")).toBe("outdated");
    expect(documentState(["B", "A"], "A")).toBe("current");
  });
});

describe("scans of documents among the files of a sheet", () => {
  it("are told from those behind facts, of which none is called so", () => {
    for (const document of documents) expect(documentOf(fileKeyOf(document))).toBe(document);
    for (const fact of factsById.keys()) expect(isBehindFact({ fact })).toBe(true);
    expect(documentOf("document.other")).toBeNull();
  });

  it("are asked as the round says", () => {
    expect(documentsAsked({ commitment: false, applicationForm: false })).toEqual([]);
    expect(documentsAsked({ commitment: true, applicationForm: false })).toEqual(["commitment"]);
    expect(documentsAsked({ commitment: true, applicationForm: true })).toEqual([...documents]);
  });
});
