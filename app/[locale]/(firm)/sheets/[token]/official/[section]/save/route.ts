import { PageButtons, savePage } from "#app/[locale]/(firm)/sheets/[token]/official/save-page";
import { firstQuestions } from "#app/acts/sheets/first-facts";
import { onFacts } from "#app/forms/doors";
import { form } from "#app/forms/form";
import { pageAbove, pathWith } from "#app/forms/way-back";
import { Tier } from "#lib/rules/rule-set";
import { placeOf } from "../place";

/** The word of the address for a tier that is asked as well as the firm's aim. */
const tierIn = (request: Request) => new URL(request.url).searchParams.get("tier");

/** The page of the first facts, which are of several sections. */
const firstPage = "first";

/** Saves the first facts, and shows how far the tier is. */
async function saveFirst(post: Parameters<typeof savePage>[0]): Promise<Response> {
  const { facts } = firstQuestions(post.opened);
  const home = `${post.home}/official`;
  if (facts.length === 0) return post.to(home);
  return savePage(post, { facts, place: `official/${firstPage}`, query: {}, next: `${home}/distance` });
}

/** Saves a page of facts. */
export const POST = form(
  onFacts,
  PageButtons,
  async (post) => {
    const { request, opened, params, home, to } = post;
    if (params.section === firstPage) return saveFirst(post);
    const place = placeOf(opened, String(params.section), tierIn(request));
    if (!place) return to(`${home}/official`);
    const { page, tier, next } = place;
    const query: Record<string, string> = tier ? { tier } : {};
    return savePage(post, {
      facts: page.facts,
      place: `official/${params.section}`,
      query,
      next: next ? pathWith(`${home}/official/${next.section.id}`, query) : `${home}/official`,
    });
  },
  (sending) => pathWith(pageAbove(sending), { tier: Tier.safeParse(tierIn(sending.request)).data }),
);
