package org.commissioning.scoring.tender.internal;

import org.commissioning.scoring.method.Reference;

/** The publications that the formulas are taken from. */
public final class Sources {

  public static final Reference PROCUREMENT_ACT_19 =
      new Reference(
          "UK Parliament",
          2023,
          "Procurement Act 2023, section 19 (award following a competitive procedure), for procurements"
              + " under that Act",
          "https://www.legislation.gov.uk/ukpga/2023/54/section/19");
  public static final Reference PROCUREMENT_ACT_23 =
      new Reference(
          "UK Parliament",
          2023,
          "Procurement Act 2023, section 23 (award criteria), for procurements under that Act",
          "https://www.legislation.gov.uk/ukpga/2023/54/section/23");

  /**
   * A published evaluation that adds weight × mark ÷ highest mark, reproduced to the last digit.
   */
  public static final Reference PUBLISHED_EVALUATION =
      new Reference(
          "FCDO Services",
          2024,
          "Provision of an Enterprise Health and Safety System, scores of five tenders"
              + " (FOI2024/01569)",
          "https://gov.uk/government/publications/foi-release-provision-of-an-enterprise-health-and-safety-system-tender/foi2024_01569");

  /** Its combined score divides the technical score by the highest one. */
  public static final Reference WORLD_BANK =
      new Reference(
          "World Bank",
          2025,
          "Standard Procurement Document, Request for Bids, Works (two envelopes, rated criteria)",
          "World Bank, Procurement framework");

  public static final Reference STILGER =
      new Reference(
          "Stilger, P. S., Siderius, J. and van Raaij, E. M.",
          2017,
          "A comparative study of formulas for choosing the economically most advantageous tender",
          "Journal of Public Procurement 17(1), 88-124");
  public static final Reference TRIANTAPHYLLOU =
      new Reference(
          "Triantaphyllou, E. and Sánchez, A.",
          1997,
          "A sensitivity analysis approach for some deterministic multi-criteria decision-making"
              + " methods",
          "https://doi.org/10.1111/j.1540-5915.1997.tb01306.x");

  static final Reference LOW_BID =
      new Reference(
          "Negometrix",
          null,
          "Low bid scoring formula",
          "https://support-us.negometrix.com/support/solutions/articles/44001761046-low-bid-scoring-formula");
  static final Reference PRICE_TO_POINTS =
      new Reference(
          "Norwegian public procurement guidance (anskaffelser.no)",
          null,
          "Regne om pris til poeng",
          "https://anskaffelser.no/veileder-i-evaluering-av-tilbud/regne-om-pris-til-poeng");
  static final Reference CONSIP =
      new Reference(
          "Consip (Acquisti in rete PA)",
          null,
          "Lineare Min-Max Interdipendente",
          "https://wiki.acquistinretepa.it");
  static final Reference FIXED_BOUNDS =
      new Reference(
          "Procurement Templates",
          null,
          "Mean calculation, with the optimal-price method",
          "http://procurementtemplates.co.uk/mean-calculation/");
  static final Reference LGP_4 =
      new Reference(
          "Local Government Procurement (New South Wales)",
          null,
          "Methods of evaluating price in tenders, part 4",
          "https://lgp.org.au/methods-of-evaluating-price-in-tenders-part-4/");
  static final Reference LGP_3 =
      new Reference(
          "Local Government Procurement (New South Wales)",
          null,
          "Methods of evaluating price in tenders, part 3",
          "https://lgp.org.au/methods-of-evaluating-price-in-tenders-part-3/");
  static final Reference AWARD_ON_VALUE =
      new Reference(
          "Negometrix",
          null,
          "Award on value",
          "https://support.negometrix.com/en/support/solutions/articles/9000123966-award-on-value");

  static final Reference TENDERWOLF =
      new Reference(
          "Tenderwolf",
          null,
          "Price-quality ratio in tenders",
          "https://tenderwolf.com/en/blog/price-quality-ratio-tenders");
  static final Reference VERGABE24 =
      new Reference(
          "vergabe24",
          null,
          "Einmaleins der Preisumrechnungsformeln",
          "https://www.vergabe24.de/blog/einmaleins-der-preisumrechnungsformeln/");
  static final Reference WEKA =
      new Reference("Weka", null, "Méthode de jugement des offres", "https://www.weka.fr");
  static final Reference CONSIP_BEST =
      new Reference(
          "Consip (Acquisti in rete PA)",
          null,
          "Concava alla Migliore Offerta Interdipendente, with an exponent of 1",
          "https://wiki.acquistinretepa.it/index.php/Concava_alla_Migliore_Offerta_Interdipendente");
  static final Reference OBCP =
      new Reference(
          "Observatorio de Contratación Pública",
          null,
          "Las fórmulas de valoración económica: problemas prácticos",
          "https://www.obcp.es/opiniones/las-formulas-de-valoracion-economica-problemas-practicos");
  static final Reference ARAGON =
      new Reference(
          "Junta Consultiva de Contratación Administrativa de Aragón",
          2014,
          "Informe 6/2014",
          "https://studylib.es/doc/6684947/informe-6-2014---gobierno-de-arag%C3%B3n");
  static final Reference ANAC =
      new Reference(
          "Autorità Nazionale Anticorruzione",
          2018,
          "Linee guida n. 2, Offerta economicamente più vantaggiosa, section IV",
          "https://www.anticorruzione.it/documents/91439/221cee7f-adba-5368-6d25-69fd2884aa91");
  static final Reference LOG_FORMULA =
      new Reference(
          "Negometrix",
          null,
          "The log formula",
          "https://support.negometrix.com/en/support/solutions/articles/9000092065-the-log-formula");
  static final Reference CHEN =
      new Reference(
          "Chen, T. H.",
          2008,
          "An economic approach to public procurement",
          "Journal of Public Procurement 8(3)");
  static final Reference COLOMBIA =
      new Reference(
          "Colombia Compra Eficiente",
          null,
          "Standard documents CCE-EICP-GI-01, as worked in a public implementation",
          "Colombia Compra Eficiente, documentos tipo");
  static final Reference CHINA_DEVIATION =
      new Reference(
          "Chinese tender notice",
          null,
          "Correction to a table of evaluation methods: points by deviation from the benchmark price",
          "Tender correction notice, comprehensive evaluation method");
  static final Reference SOUTH_AFRICA =
      new Reference(
          "Republic of South Africa",
          2022,
          "Preferential Procurement Regulations, as worked in a public implementation",
          "South Africa, Preferential Procurement Regulations 2022");
  static final Reference WORLD_BANK_CONSULTANTS =
      new Reference(
          "World Bank",
          null,
          "Quality- and cost-based selection: Sf = 100 × Fm ÷ F, S = St × T + Sf × P",
          "World Bank, selection of consultants");
  static final Reference VALUE_FOR_MONEY =
      new Reference(
          "Negometrix",
          null,
          "Value for money 50/50 index",
          "https://support.negometrix.com/nl/support/solutions/articles/9000129991-value-for-money-50-50-index");
  public static final Reference BID_EVALUATION_NOTE =
      new Reference(
          "Government Commercial Function (United Kingdom)",
          2021,
          "Bid evaluation guidance note, section 7.3 and appendix II",
          "https://vdocuments.net/bid-evaluation-guidance-note-may-2021-govuk.html");
  static final Reference UFAB =
      new Reference(
          "UfAB, as explained by Arriba",
          null,
          "Einfache und erweiterte Richtwertmethode",
          "https://download.arriba-net.de/fileadmin/downloaddaten/test.arriba-net.de/hilfe/erweiterte_richtwertmethode.html");
  static final Reference UTILITY =
      new Reference(
          "Negometrix",
          null,
          "Utility index (EU)",
          "https://help.negometrix.com/en/support/solutions/articles/9000183873-utility-index-eu-");
  static final Reference ABAKUS =
      new Reference(
          "Abakus",
          null,
          "Prissetting av kvalitet",
          "https://www.abakus.as/tilbydere.461579.no.html");
  static final Reference UDBUDSPORTALEN =
      new Reference(
          "Udbudsportalen",
          null,
          "Tilbudsvælger: points to money",
          "https://redskaber.udbudsportalen.dk/tilbudsvaelger/method/61a644400a72f");
  static final Reference LGP_2 =
      new Reference(
          "Local Government Procurement (New South Wales)",
          null,
          "Methods of evaluating price in tenders, part 2",
          "https://lgp.org.au/methods-of-evaluating-price-in-tenders-part-2/");

  private Sources() {}
}
