/** A host, with all that stand below it. */
type Host = string;

/**
 * Whose addresses may stand in the data as a source and be linked to: those of authorities, and of others that were
 * read as copies and are what they say they are. Mirrors under borrowed names are neither.
 */
export const sourceHosts: { authorities: readonly Host[]; copies: readonly Host[] } = {
  authorities: ["gov.cn"],
  copies: [
    "777doc.com",
    "chacewang.com",
    "cls.cn",
    "cumetal.org.cn",
    "fudanusp.com",
    "gmw.cn",
    "huaxiataike.com",
    "jingjiribao.cn",
    "mengxueb.cn",
    "qibangbang.com",
    "sichuanhong.com",
    "wzzgcs.com",
    "xiang-ying.cn",
  ],
};
