import type { CatalogueExtension } from "#lib/rules/catalogue-extension";

/** The head-count of the technology SME scheme beside that of the size standard. */
export const peopleFacts = [
  {
    section: "people",
    after: "staff",
    facts: [
      {
        id: "employees-with-part-time",
        kind: "number",
        unit: "people",
        perYear: true,
        min: 0,
        max: 10_000_000,
        decimals: 0,
        text: { zh: "职工总数（科技型评价口径）", en: "Employees as the technology SME scheme counts them" },
        help: {
          zh: "看工资表和劳动合同：签了合同的，加上全年累计工作满6个月的兼职和临时人员。“从业人员”那一项只数年末在岗、12月交社保的人，两个数可以不同。",
          en: "See payroll and contracts: everyone under contract, and part-time and temporary people with six months of work in the year. The item “Staff” counts only those of the year end; the two may differ.",
        },
      },
    ],
  },
] satisfies CatalogueExtension["facts"];
