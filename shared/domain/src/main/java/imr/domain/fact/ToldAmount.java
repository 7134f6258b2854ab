package imr.domain.fact;

import imr.domain.ItemNumber;
import imr.domain.Measure;

/** How much of a disputed item another document of the case, its request for authorization or its review decision, says was asked for. */
public record ToldAmount(ItemNumber item, Measure amount, Evidence evidence) {}
