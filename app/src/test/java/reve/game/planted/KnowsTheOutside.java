package reve.game.planted;

import com.fasterxml.jackson.databind.JsonNode;

record KnowsTheOutside(JsonNode json) {}
