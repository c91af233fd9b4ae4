// Made by `npm run generate`. Do not edit.
import type { ErrorObject } from "ajv";
interface Validator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}
export declare const validatePlan: Validator;
export declare const validateConfig: Validator;
