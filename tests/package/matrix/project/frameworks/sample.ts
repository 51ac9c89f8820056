import type { PressRelease } from "osce-data";
import { readPressReleases } from "osce-data/reading";

/** A record to send about. */
export const release: PressRelease = readPressReleases(`Press release
Border officers finish map-reading course
- Date:
- Place:
- CHISINAU
- Source:
- OSCE Mission to Moldova
- Fields of work:
- Border management
CHISINAU, 19 May 2023 – Twenty-four officers completed a three-day course in map reading today.`)
  .releases[0] as PressRelease;
