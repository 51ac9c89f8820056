/** How one data file becomes one generated module. */
export interface Collection {
  /** File name without ending, in `data/` and in `src/generated/`. */
  readonly file: string;
  readonly kind: string;
  /** Names of the generated declarations. */
  readonly entryType: string;
  readonly recordType: string;
  readonly idType: string;
  readonly record: string;
  readonly list: string;
  /** Begins the doc comment of the record: "Every field operation, open or closed". */
  readonly about: string;
  /** Fields of the entry after `aliases`, in the order of the interface; the rest of an authored entry (sources, notes) stays in the JSON. */
  readonly fields: readonly string[];
  /** Fields that stay in the JSON for those who join on it, and need a source as well. */
  readonly dataFields?: readonly string[];
  /** Where the type of an entry depends on a field of it: the field, the type for each of its values, and what the types are made of. */
  readonly entryTypes?: {
    readonly by: string;
    readonly types: Readonly<Record<string, string>>;
    readonly imports: readonly string[];
  };
  /** The key of an entry where it is no text id; such entries have no names either. */
  readonly key?: "year";
}

export const collections: readonly Collection[] = [
  {
    file: "participating-states",
    kind: "participating-state",
    entryType: "ParticipatingState",
    recordType: "ParticipatingStates",
    idType: "ParticipatingStateCode",
    record: "participatingStates",
    list: "participatingStateCodes",
    about: "Every participating State by its ISO 3166-1 alpha-2 code, in the order of the OSCE's own list",
    fields: [
      "alpha3",
      "numeric",
      "officialName",
      "capital",
      "participation",
      "signed",
      "continues",
      "formerPartnership",
    ],
  },
  {
    file: "former-states",
    kind: "former-state",
    entryType: "FormerState",
    recordType: "FormerStates",
    idType: "FormerStateCode",
    record: "formerStates",
    list: "formerStateCodes",
    about: "Every State that took part and ceased to exist, by its ISO 3166-3 code",
    fields: ["participation", "signed", "successors"],
  },
  {
    file: "partners",
    kind: "partner",
    entryType: "Partner",
    recordType: "Partners",
    idType: "PartnerCode",
    record: "partners",
    list: "partnerCodes",
    about: "Every Partner for Co-operation by its ISO 3166-1 alpha-2 code",
    fields: ["alpha3", "numeric", "officialName", "capital", "group", "partnership"],
  },
  {
    file: "institutions",
    kind: "institution",
    entryType: "Institution",
    recordType: "Institutions",
    idType: "InstitutionId",
    record: "institutions",
    list: "institutionIds",
    about: "Every structure and institution, open or closed; `parent` makes a tree with the root `osce`",
    fields: ["category", "abbreviation", "parent", "seat", "period", "status"],
  },
  {
    file: "field-operations",
    kind: "field-operation",
    entryType: "FieldOperation",
    recordType: "FieldOperations",
    idType: "FieldOperationId",
    record: "fieldOperations",
    list: "fieldOperationIds",
    about: "Every field operation and related field activity, open or closed; the active ones come first",
    fields: [
      "category",
      "abbreviation",
      "hosts",
      "area",
      "region",
      "areas",
      "seat",
      "decided",
      "period",
      "status",
      "mandate",
    ],
  },
  {
    file: "fields-of-work",
    kind: "field-of-work",
    entryType: "FieldOfWork",
    recordType: "FieldsOfWork",
    idType: "FieldOfWorkId",
    record: "fieldsOfWork",
    list: "fieldOfWorkIds",
    about: "The fields of work in the order of osce.org, then the sub-fields that its pages print",
    fields: ["dimension", "parent"],
  },
  {
    file: "content-types",
    kind: "content-type",
    entryType: "ContentType",
    recordType: "ContentTypes",
    idType: "ContentTypeId",
    record: "contentTypes",
    list: "contentTypeIds",
    about: "Every kind of page that osce.org tells apart",
    fields: [],
  },
  {
    file: "languages",
    kind: "language",
    entryType: "Language",
    recordType: "Languages",
    idType: "LanguageCode",
    record: "languages",
    list: "languageCodes",
    about: "The official languages of the OSCE and the others of its website, by ISO 639 code",
    fields: ["nativeName", "official", "sitePrefix"],
  },
  {
    file: "places",
    kind: "place",
    entryType: "Place",
    recordType: "Places",
    idType: "PlaceId",
    record: "places",
    list: "placeIds",
    about: "Places that datelines name, capitals and seats",
    fields: ["country", "position"],
    dataFields: ["geonames", "wikidata"],
  },
  {
    file: "areas",
    kind: "area",
    entryType: "Area",
    recordType: "Areas",
    idType: "AreaId",
    record: "areas",
    list: "areaIds",
    about: "Areas that mandates and releases name, in the OSCE's own wording; none is a State",
    fields: ["states", "wording", "document"],
  },
  {
    file: "groups",
    kind: "group",
    entryType: "Group",
    recordType: "Groups",
    idType: "GroupId",
    record: "groups",
    list: "groupIds",
    about: "Groups of the navigation of osce.org with their members of today; a filter takes the members",
    fields: ["of", "members"],
    entryTypes: {
      by: "of",
      types: {
        states: 'GroupOf<"states", StateCode>',
        "field-operations": 'GroupOf<"field-operations", FieldOperationId>',
      },
      imports: ["FieldOperationId", "GroupOf", "StateCode"],
    },
  },
  {
    file: "documents",
    kind: "document",
    entryType: "OsceDocument",
    recordType: "OsceDocuments",
    idType: "DocumentId",
    record: "documents",
    list: "documentIds",
    about: "Documents that releases cite, the earliest first",
    fields: ["adopted", "meeting", "versions"],
  },
  {
    file: "meeting-series",
    kind: "meeting-series",
    entryType: "MeetingSeries",
    recordType: "AllMeetingSeries",
    idType: "MeetingSeriesId",
    record: "meetingSeries",
    list: "meetingSeriesIds",
    about: "The series of meetings and conferences in the order of osce.org",
    fields: ["dimension", "since"],
  },
  {
    file: "meetings",
    kind: "meeting",
    entryType: "Meeting",
    recordType: "Meetings",
    idType: "MeetingId",
    record: "meetings",
    list: "meetingIds",
    about: "Summits, Ministerial Councils, review and follow-up meetings, the earliest first",
    fields: ["series", "number", "place", "country", "period", "documents", "planned"],
  },
  {
    file: "chairpersonships",
    kind: "chairpersonship",
    entryType: "Chairpersonship",
    recordType: "Chairpersonships",
    idType: "ChairpersonshipYear",
    record: "chairpersonships",
    list: "chairpersonshipYears",
    about: "Who chaired the CSCE and the OSCE, by the year that lists give it",
    fields: ["state", "from", "until", "title", "chairs"],
    key: "year",
  },
  {
    file: "offices",
    kind: "office",
    entryType: "Office",
    recordType: "Offices",
    idType: "OfficeId",
    record: "offices",
    list: "officeIds",
    about:
      "The offices of the OSCE and who held them; where no term covers a day, the office was vacant or the holder is not known",
    fields: ["institution", "terms"],
  },
];
