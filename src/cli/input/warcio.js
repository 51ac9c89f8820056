// The package declares its types by those of yargs and of browsers, which are not here: warcio.d.ts says what is used of it.
export { AsyncIterReader, StatusAndHeadersParser, WARCParser } from "warcio";
