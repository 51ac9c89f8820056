export { stateCodes } from "../../generated/state-codes.ts";
