package org.cascadetutor.engine.selection;

import org.cascadetutor.engine.item.ItemId;

/** A question that was nearly chosen: its chance of a right answer, and why it stood near. */
public record RunnerUp(ItemId item, double predicted, ReasonCode reason) {}
