import { fault } from '../errors.ts'

/** No configured model has this id. */
export const modelUnknown = fault('missing', 'model-unknown')

/** The gate found something in the outgoing body that nobody released, or couldn't read it. Nothing was sent. */
export const egressBlocked = fault('unprocessable', 'egress-blocked')

/** Nobody answered, or the line broke before an answer began. */
export const providerUnreachable = fault('upstream', 'provider-unreachable')
/** The provider answered with an error (params: its status). */
export const providerRefused = fault('upstream', 'provider-refused')
/** 429 of the provider (params: seconds to wait, 0 if it didn't say). */
export const providerLimited = fault('limited', 'provider-limited')
/** What came is no complete, well-formed answer. */
export const providerBroken = fault('upstream', 'provider-broken')
/** A time limit passed (params: which one). */
export const providerTimeout = fault('upstream', 'provider-timeout')
/** All places at this provider are taken, and none became free in time. Nothing was sent. */
export const providerBusy = fault('limited', 'provider-busy')
/** This kind of provider can't do what a parameter asks for. Nothing was sent. */
export const parameterUnsupported = fault('invalid', 'parameter-unsupported')
