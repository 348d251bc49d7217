import { PageButtons, savePage } from "#app/[locale]/(firm)/sheets/[token]/official/save-page";
import { firstQuestions } from "#app/acts/sheets/first-facts";
import { onFacts } from "#app/forms/doors";
import { form } from "#app/forms/form";

/** Saves the first facts, and shows how far the tier is. */
export const POST = form(onFacts, PageButtons, async (post) => {
  const { facts } = firstQuestions(post.opened);
  const home = `${post.home}/official`;
  if (facts.length === 0) return post.to(home);
  return savePage(post, { facts, place: "official/first", query: {}, next: `${home}/distance` });
});
