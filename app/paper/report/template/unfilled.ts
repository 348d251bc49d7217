import { NotFilled } from "./apart";

/** Why a template was not filled in: it is too much, or something that no check foresaw. */
export function unfilled(error: unknown): "complex" | "fault" {
  const isComplex =
    error instanceof NotFilled && error.problems.some((each) => "file" in each && each.file === "complex");
  return isComplex ? "complex" : "fault";
}
