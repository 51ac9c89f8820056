import {
  type Chairpersonship,
  chairpersonships,
  type FieldOperation,
  type FormerState,
  fieldOperations,
  formerStates,
  type Institution,
  institutions,
  type Meeting,
  meetings,
  type Office,
  offices,
  type ParticipatingState,
  type Partner,
  participatingStates,
  partners,
} from "../../../src/index.ts";

// The collections as lists, typed: `Object.values` of an interface without an index would be of `any`.

export const stateList: readonly ParticipatingState[] = Object.values(participatingStates);
export const formerStateList: readonly FormerState[] = Object.values(formerStates);
export const partnerList: readonly Partner[] = Object.values(partners);
export const chairList: readonly Chairpersonship[] = Object.values(chairpersonships);
export const operationList: readonly FieldOperation[] = Object.values(fieldOperations);
export const institutionList: readonly Institution[] = Object.values(institutions);
export const officeList: readonly Office[] = Object.values(offices);
export const meetingList: readonly Meeting[] = Object.values(meetings);
