package org.commissioning.io.sample;

/** Documents for the tests. */
public final class Samples {

  private Samples() {}

  /** A valid {@link Notice} with every component given. */
  public static final String NOTICE =
      """
      {
        "id": "n-1",
        "title": "Grünflächen für alle 🌳",
        "opens": "2026-01-05",
        "closes": "2026-02-28",
        "published": "2026-01-02T09:30:00Z",
        "places": 3,
        "people": 12000,
        "share": 0.25,
        "level": 0.95,
        "slope": -1.5,
        "factor": 2.50,
        "light": true,
        "lots": [
          {
            "id": "1",
            "title": "North",
            "value": {
              "amount": 1250.00,
              "currency": "GBP"
            },
            "weight": 60,
            "colour": "deep-red",
            "weighting": {
              "type": "points",
              "total": 1000
            }
          },
          {
            "id": "2",
            "weighting": {
              "type": "percentages"
            }
          }
        ],
        "favourites": [
          "2"
        ],
        "labels": {
          "en": "Green",
          "de": "Grün"
        }
      }
      """;

  /** A valid {@link Parcel} whose extensions hold every kind of value. */
  public static final String PARCEL =
      """
      {
        "id": "p-1",
        "extensions": {
          "z": "Grün 🌳",
          "a": null,
          "whole": 12345678901234567890123456789012345678901234567890,
          "exact": 0.10,
          "small": -7,
          "list": [
            true,
            false,
            {
              "": []
            },
            {}
          ]
        }
      }
      """;
}
