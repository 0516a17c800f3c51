/** A kind of service; services of one kind are the same treatment, whatever the body part and side. */
export type ServiceKind = string;
