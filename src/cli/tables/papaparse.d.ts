/** What is used of papaparse, whose own types need those of a browser. */
declare module "papaparse" {
  const papaparse: { parse<Row>(csv: string, options: { readonly skipEmptyLines: boolean }): { readonly data: Row[] } };
  export default papaparse;
}
