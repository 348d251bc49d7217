// What a section page needs as soon as somebody answers, and not before.

export { judge } from "./judging";
export { ProblemList } from "./problem-list";
